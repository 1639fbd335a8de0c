import { resolve } from 'node:path';
import { build } from 'vite';
import type * as face from './face';

declare global {
  /** The bundle under test. */
  var storage: typeof face;
}

/** `utils/storage` with the tests' own helpers, as one script that defines `storage` on the page. */
export async function bundleStorage(): Promise<string> {
  const root = resolve(import.meta.dirname, '../../..');
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: resolve(import.meta.dirname, 'face.ts'), formats: ['iife'], name: 'storage' },
    },
  });
  for (const output of Array.isArray(result) ? result : [result]) {
    if (!('output' in output)) continue;
    for (const file of output.output) {
      if (file.type === 'chunk') return `${file.code}\nglobalThis.storage = storage;`;
    }
  }
  throw new Error('vite built nothing');
}
