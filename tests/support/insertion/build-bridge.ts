import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const MANIFEST = {
  manifest_version: 3,
  name: 'Insertion bridge (tests only)',
  version: '1.0',
  content_scripts: [
    {
      matches: ['http://*/*'],
      js: ['bridge.js'],
      run_at: 'document_start',
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
    },
  ],
  host_permissions: ['http://*/*'],
  browser_specific_settings: { gecko: { id: 'insertion-bridge@goodquestion.example' } },
};

/** Builds the test extension, the engine inside it, in a temporary folder, and answers its path. */
export async function buildBridge(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'good-question-bridge-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'bridge.ts'),
        formats: ['iife'],
        name: 'bridge',
        fileName: () => 'bridge.js',
      },
    },
  });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  return folder;
}
