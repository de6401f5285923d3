/* global chrome */
chrome.storage.local.get('recent').then(({ recent = [] }) => {
  for (const text of recent.slice(0, 10)) {
    const line = document.createElement('li');
    line.textContent = text;
    document.querySelector('ul').append(line);
  }
});
document.querySelector('textarea').addEventListener('keydown', ({ key, target }) => {
  if (key === 'Enter') chrome.storage.local.set({ [`note:${Date.now()}`]: target.value });
});
