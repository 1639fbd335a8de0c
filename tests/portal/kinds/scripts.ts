import type { Reply } from '#tests/portal/core/reply.ts';

/** The pages' scripts: address below `/arten/skripte/` to source, from `tests/portal`. */
const SOURCES: ReadonlyMap<string, string> = new Map([
  ['hash-routes', 'kinds/scripts/hash-routes.ts'],
  ['single-address', 'kinds/scripts/single-address.tsx'],
  ['history', 'kinds/scripts/history.tsx'],
  ['late', 'kinds/scripts/late.ts'],
  ['own-highlights', 'kinds/scripts/own-highlights.ts'],
  ['kolibri', 'kinds/scripts/kolibri.ts'],
  ['hostile', 'hostile/script/start.ts'],
]);

const bundles = new Map<string, Promise<string>>();

async function build(source: string): Promise<string> {
  // Loaded when needed: most that start a portal want none of these pages, and vite takes its time.
  const { bundle } = await import('#tests/e2e/bundle.ts');
  return `${await bundle(`tests/portal/${source}`, 'arten')}\narten.start();\n`;
}

/** A script by its name; bundled when first asked for, once per process. `undefined` where there is none. */
export async function scriptReply(name: string): Promise<Reply | undefined> {
  const source = SOURCES.get(name);
  if (source === undefined) return undefined;
  const code = bundles.get(name) ?? build(source);
  bundles.set(name, code);
  return { status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: await code };
}
