import { createApp, h, ref } from 'vue';
import { place, present, TEXT } from '../contents.js';

const value = ref(TEXT);
const onInput = (event) => {
  value.value = event.target.value;
};
createApp({ render: () => h('textarea', { value: value.value, rows: 6, onInput }) }).mount(place);
present({ model: () => value.value });
