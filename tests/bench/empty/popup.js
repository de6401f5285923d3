/* global chrome */
document.querySelector('textarea').addEventListener('keydown', ({ key, target }) => {
  if (key === 'Enter') chrome.storage.local.set({ [`note:${Date.now()}`]: target.value });
});
