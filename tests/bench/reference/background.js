/* global chrome */
chrome.commands.onCommand.addListener((_command, { id }) => {
  chrome.scripting.executeScript({ target: { tabId: id }, files: ['palette.js'] });
});
