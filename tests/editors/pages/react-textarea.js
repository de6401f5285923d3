import { createElement as h, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { place, present, TEXT } from '../contents.js';

let current;
function App() {
  const [value, setValue] = useState(TEXT);
  current = value;
  useEffect(() => present({ model: () => current }), []);
  return h('textarea', { value, rows: 6, onChange: (event) => setValue(event.target.value) });
}
createRoot(place).render(h(App));
