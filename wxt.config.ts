import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { buildPopupApart } from './scripts/building/build-popup-apart.mjs';
import { parseStemsAtBuild } from './scripts/building/parse-stems.mjs';
import { showPopupFirst } from './scripts/building/show-popup-first.mjs';

const nativeBrowser = fileURLToPath(new URL('utils/browser/native.ts', import.meta.url));

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'utils/i18n/locales' },
  vite: () => ({
    plugins: [parseStemsAtBuild(), showPopupFirst()],
    resolve: {
      // @webext-core/storage 1.2.0 brings a promise polyfill (11 kB a bundle) that every browser we build for has built in.
      alias: { 'webextension-polyfill': nativeBrowser },
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: ['chrome123', 'firefox140'], modulePreload: { polyfill: false } },
  }),
  hooks: buildPopupApart,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for site by site, when a coach switches one on.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
      ].join('; '),
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } },
      'open-palette': {
        suggested_key: { default: 'Alt+Shift+Q' },
        description: '__MSG_commandPalette__',
      },
      'keep-selection': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandKeep__',
      },
      'open-hint': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_commandHint__',
      },
      'open-panel': { description: '__MSG_commandPanel__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'good-question@goodquestion.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
