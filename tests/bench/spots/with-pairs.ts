import type { OwnPair } from '#tests/bench/pairs/own/own-pair.ts';
import { htmlFiles, servePages, sharedFolder } from '#tests/e2e/anchoring/real-pages.ts';
import { serveTexts } from './serve-texts.ts';

/** Has something played with pairs of pages, each by the addresses of its versions. */
export type WithPairs = (play: (name: string, old: string, now: string) => Promise<void>) => Promise<void>;

/** Two versions of saved pages, where they lie beside the project. */
export const withSavedPairs: WithPairs = async (play) => {
  const folder = sharedFolder('pairs');
  if (!folder) return console.error('The saved pairs of real pages do not lie beside the project: left out.');
  const server = await servePages(folder);
  for (const file of htmlFiles(folder).filter((each) => each.endsWith('.old.html')))
    await play(file, `${server.url}/${file}`, `${server.url}/${file.replace('.old.', '.new.')}`);
  server.close();
};

/** Two versions of pages of our own, made to mislead: cards that are built alike, rows put in between, traded places. */
export function withOurs(own: readonly OwnPair[]): WithPairs {
  return async (play) => {
    const { urls, close } = await serveTexts(own.flatMap(({ old, now }) => [old, now]));
    for (const [index, { name }] of own.entries()) await play(name, urls[2 * index] ?? '', urls[2 * index + 1] ?? '');
    close();
  };
}
