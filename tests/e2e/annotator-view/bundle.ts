import { resolve } from 'node:path';
import { build } from 'vite';

/** `show.tsx` as one script that defines `annotatorView` on the page. */
export async function bundleAnnotatorView(): Promise<string> {
  const root = resolve(import.meta.dirname, '../../..');
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, 'show.tsx'), formats: ['iife'], name: 'annotatorView' },
    },
  });
  for (const output of Array.isArray(result) ? result : [result]) {
    if (!('output' in output)) continue;
    for (const file of output.output)
      if (file.type === 'chunk') return `${file.code}\nglobalThis.annotatorView = annotatorView;`;
  }
  throw new Error('vite built nothing');
}
