import type { Random } from '#tests/bench/anchoring/random.ts';
import { VALUE_MUTATIONS } from './values.ts';
import { type Entry, jsonEntry, jsonOf, linesEntry, linesOf } from './zip.ts';

/** Changes the entries of a file. */
export type EntryMutation = (entries: readonly Entry[], random: Random) => Entry[];

const NAMES = [
  '../manifest.json',
  '../../../../etc/passwd',
  '/etc/passwd',
  'C:\\Windows\\system32\\x.dll',
  'changes/../../x.ndjson',
  'changes\\000.ndjson',
  'changes/000.ndjson\0.png',
  '__proto__',
  'constructor',
  'toString',
  'attachments/__proto__',
  `attachments/${'0'.repeat(64)}`,
  'changes/999.ndjson',
  'CHANGES/000.NDJSON',
  'x'.repeat(60_000),
  '',
  'manifest.json',
  'catalogue.json',
];

const FIRST = 'changes/000.ndjson';

const replaced = (entries: readonly Entry[], name: string, make: (entry: Entry) => Entry): Entry[] =>
  entries.map((entry) => (entry.name === name ? make(entry) : entry));

/** What is done to whole entries. */
export const ENTRY_MUTATIONS: Readonly<Record<string, EntryMutation>> = {
  'entries in another order': (entries, random) => random.shuffle(entries),
  'contents swapped': (entries, random) => {
    const contents = random.shuffle(entries.map(({ bytes }) => bytes));
    return entries.map(({ name }, index) => ({ name, bytes: contents[index] ?? new Uint8Array() }));
  },
  'an entry less': (entries, random) => {
    const gone = random.pick(entries);
    return entries.filter((entry) => entry !== gone);
  },
  'an entry twice': (entries, random) => random.shuffle([...entries, random.pick(entries)]),
  'an entry twice, the second one empty': (entries, random) =>
    random.shuffle([...entries, { ...random.pick(entries), bytes: new Uint8Array() }]),
  'a hostile name more': (entries, random) => [...entries, { ...random.pick(entries), name: random.pick(NAMES) }],
  'a hostile name instead': (entries, random) => {
    const old = random.pick(entries);
    return entries.map((entry) => (entry === old ? { ...entry, name: random.pick(NAMES) } : entry));
  },
  'thousands of entries': (entries) => [
    ...entries,
    ...Array.from({ length: 1_500 }, (_, at) => ({ name: `changes/${1_000 + at}.ndjson`, bytes: new Uint8Array(9) })),
  ],
  'an entry empty': (entries, random) =>
    replaced(entries, random.pick(entries).name, ({ name }) => ({ name, bytes: new Uint8Array() })),
  'an entry with noise': (entries, random) =>
    replaced(entries, random.pick(entries).name, ({ name }) => {
      const bytes = new Uint8Array(random.below(5_000)).map(() => random.below(256));
      return { name, bytes };
    }),
  'lines that never end': (entries, random) =>
    replaced(entries, FIRST, ({ name }) => {
      const bytes = new Uint8Array(100_000).map(() => 32 + random.below(90));
      return { name, bytes };
    }),
  'lines upon lines': (entries, random) => {
    const line = random.pick(['', '{}', '[]']);
    return replaced(entries, FIRST, ({ name }) => linesEntry(name, Array<string>(20_000).fill(line)));
  },
  'nesting without end': (entries, random) => {
    const { name } = random.pick(entries);
    const opening = random.pick(['[', '{"a":', '[{"a":']).repeat(random.pick([100, 10_000, 100_000]));
    return replaced(entries, name, () => linesEntry(name, [opening]));
  },
  'a newer version in the manifest': (entries, random) =>
    inManifest(entries, (old) => ({ ...old, version: random.pick([2, 99, 2 ** 60]) })),
  'another format in the manifest': (entries) => inManifest(entries, (old) => ({ ...old, format: 'something' })),
  'huge counts in the manifest': (entries) =>
    inManifest(entries, (old) => ({ ...old, counts: { changes: 9e15, attachments: 9e15, catalogue: 9e15 } })),
  'what is not there in the manifest': (entries) =>
    inManifest(entries, (old) => ({ ...old, entries: Array.from({ length: 3_000 }, (_, at) => absent(at)) })),
  'the manifest as somebody likes it': (entries, random) => anyJson(entries, 'manifest.json', random),
  'the catalogue as somebody likes it': (entries, random) => anyJson(entries, 'catalogue.json', random),
  'the lines in several entries': (entries) =>
    entries.flatMap((entry) => (entry.name === FIRST ? linesOf(entry.bytes).map(lineEntry) : [entry])),
};

function absent(at: number): object {
  return { name: `changes/${100 + at}.ndjson`, size: 2 ** 50, sha256: '0'.repeat(64) };
}

function lineEntry(line: string, at: number): Entry {
  return linesEntry(`changes/${String(at).padStart(3, '0')}.ndjson`, [line]);
}

function inManifest(entries: readonly Entry[], change: (old: object) => unknown): Entry[] {
  return replaced(entries, 'manifest.json', ({ name, bytes }) => jsonEntry(name, change(Object(jsonOf(bytes)))));
}

function anyJson(entries: readonly Entry[], name: string, random: Random): Entry[] {
  const mutate = random.pick(Object.values(VALUE_MUTATIONS));
  return replaced(entries, name, ({ bytes }) => jsonEntry(name, mutate(jsonOf(bytes), random)));
}
