import { resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * A module of the project as one script that a page can evaluate, built for the browsers that the extension is built
 * for: it defines `globalThis[name]`. `entry` is a path from the project's root. Throws when nothing was built.
 */
export async function bundle(entry: string, name: string): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: { write: false, target: 'es2023', lib: { entry: resolve(ROOT, entry), formats: ['iife'], name } },
  });
  for (const output of Array.isArray(result) ? result : [result]) {
    if (!('output' in output)) continue;
    for (const file of output.output) {
      if (file.type === 'chunk') return `${file.code}\nglobalThis.${name} = ${name};`;
    }
  }
  throw new Error('vite built nothing');
}
