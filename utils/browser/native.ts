import { browser } from 'wxt/browser';

/** Stands in for `webextension-polyfill`: the browser's own promise-based API. */
export default browser;
