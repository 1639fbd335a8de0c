import { resolve } from 'node:path';
import { build } from 'vite';

/** `utils/anchoring` as one script that defines `anchoring` on the page, built as the extension builds it. */
export async function bundleAnchoring(): Promise<string> {
  const root = resolve(import.meta.dirname, '../../..');
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: resolve(root, 'utils/anchoring/index.ts'), formats: ['iife'], name: 'anchoring' },
    },
  });
  for (const output of Array.isArray(result) ? result : [result]) {
    if (!('output' in output)) continue;
    for (const file of output.output) {
      if (file.type === 'chunk') return `${file.code}\nglobalThis.anchoring = anchoring;`;
    }
  }
  throw new Error('vite built nothing');
}
