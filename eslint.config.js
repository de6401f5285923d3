import js from '@eslint/js';
import signals from '@preact/eslint-plugin-signals';
import a11y from 'eslint-plugin-jsx-a11y-x';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import reactHooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

const browserApi = {
  group: [
    'wxt/browser',
    '#imports',
    '**/utils/storage/*',
    '**/utils/messaging/*',
    '**/utils/browser/*',
  ],
  message:
    'Only entry points and the named edges touch the browser; take a port or a callback instead.',
};
const pageDom = {
  group: ['**/insertion/*', '**/palette/*', '**/page/*'],
  message: 'Only entry points and the palette know the page.',
};
const ui = {
  group: ['preact', 'preact/*', '@preact/*', '**/components/*', '**/components/**'],
  message: 'Below the components there is no Preact.',
};
const entry = {
  group: ['**/entrypoints/**'],
  message: 'Entry points import others; nobody imports them.',
};
const only = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

/** Globals that would make a module depend on where it runs. */
const impure = [
  'browser',
  'chrome',
  'document',
  'window',
  'location',
  'navigator',
  'localStorage',
  'fetch',
].map((name) => ({ name, message: 'The core is pure: data in, data out.' }));
const extensionApi = impure.slice(0, 2).map(({ name }) => ({ name, message: browserApi.message }));
const network = [
  { name: 'fetch', message: 'Good Question makes no network request.' },
  { name: 'XMLHttpRequest', message: 'Good Question makes no network request.' },
  { name: 'WebSocket', message: 'Good Question makes no network request.' },
];

const noRawHtml = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: 'Coach and page text is shown as text.',
};

export default ts.config(
  { ignores: ['.output/**', '.wxt/**', 'tests/editors/**/*.js'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'no-unsanitized': noUnsanitized },
    rules: {
      'no-unsanitized/method': 'error',
      'no-unsanitized/property': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      complexity: ['error', 10],
      'max-depth': ['error', 3],
      'max-params': ['error', 4],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: 'error',
      'no-restricted-globals': ['error', ...network],
      'no-restricted-syntax': ['error', noRawHtml],
    },
  },
  {
    files: ['utils/coaching/**', 'utils/records/**', 'utils/sync/**', 'utils/wording/**'],
    rules: {
      ...only(browserApi, pageDom, ui, entry),
      'no-restricted-globals': ['error', ...impure, ...network],
    },
  },
  {
    files: ['utils/models/**'],
    rules: {
      ...only(browserApi, pageDom, entry, { group: ['**/components/**'], message: ui.message }),
      'no-restricted-globals': ['error', ...extensionApi, ...network],
    },
  },
  { files: ['utils/insertion/**', 'utils/page/**'], rules: only(browserApi, ui, entry) },
  {
    files: ['utils/storage/**', 'utils/messaging/**', 'utils/browser/**'],
    rules: only(pageDom, ui, entry),
  },
  {
    files: ['components/**/*.tsx', 'components/**/*.ts'],
    rules: {
      ...only(browserApi, pageDom, entry),
      'no-restricted-globals': ['error', ...extensionApi, ...network],
    },
  },
  {
    files: ['**/*.tsx', 'utils/models/**'],
    plugins: { signals },
    rules: Object.fromEntries(
      Object.keys(signals.rules).map((rule) => [`signals/${rule}`, 'error']),
    ),
  },
  {
    files: ['**/*.tsx'],
    extends: [a11y.configs.strict, reactHooks.configs.flat['recommended-latest']],
    settings: { 'jsx-a11y-x': { attributes: { for: ['for', 'htmlFor'] } } },
  },
  {
    files: ['tests/**', 'scripts/**', '*.config.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-imports': 'off',
      'no-unsanitized/property': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        performance: 'readonly',
        fetch: 'readonly',
        document: 'readonly',
        window: 'readonly',
      },
    },
  },
);
