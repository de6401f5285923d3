import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          mockReset: true,
          restoreMocks: true,
          // Generous: thousands of random cases on a busy machine are slow, not wrong.
          testTimeout: 30_000,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: 'tests/support/component-setup.ts',
          mockReset: true,
          restoreMocks: true,
        },
      },
      {
        test: {
          name: 'repo',
          include: ['tests/repo/**/*.test.{ts,mjs}'],
          environment: 'node',
          globalSetup: 'tests/support/build.ts',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: ['tests/browser/places/firefox/{places,staying}.test.ts'],
          environment: 'node',
          globalSetup: 'tests/support/build.ts',
          // One browser at a time: focus, caret and shortcuts belong to a single window.
          fileParallelism: false,
          // Generous, since what is waited for is that something happens, not how fast.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'places',
          include: ['tests/browser/places/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/support/build.ts',
          fileParallelism: false,
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'editors',
          include: ['tests/editors/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/editors/set-up.ts',
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'servers',
          include: ['tests/editors/servers/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          // The first run installs the servers.
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
