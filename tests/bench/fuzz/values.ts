import type { Random } from '#tests/bench/anchoring/random.ts';
import { isRecord } from './authentic.ts';
import { TRAP } from './traps.ts';

/** Changes JSON somewhere. */
export type ValueMutation = (value: unknown, random: Random) => unknown;

const SCRIPTS = [
  `<script>${TRAP}()</script>`,
  `<img src=x onerror="${TRAP}()">`,
  `javascript:${TRAP}()`,
  `\${${TRAP}()}`,
  `"+${TRAP}()+"`,
  `=cmd|' /C calc'!A0`,
];

const ODD = [null, true, 0, -1, 1e308, 2 ** 53, '', [], {}, '\ud800', '\0', 'x'.repeat(30_000), [[[]]]];

/** What somebody may put into JSON. Each is applied to one place, or to all texts. */
export const VALUE_MUTATIONS: Readonly<Record<string, ValueMutation>> = {
  'another type': (value, random) => somewhere(value, random, () => random.pick<unknown>(ODD)),
  'a huge number': (value, random) => somewhere(value, random, (old) => (typeof old === 'number' ? 9e15 : 1e21)),
  'a huge list': (value, random) => somewhere(value, random, (old) => Array.from({ length: 5_000 }, () => old)),
  'a key less': (value, random) => somewhere(value, random, () => undefined),
  'a key more': (value, random) => somewhere(value, random, (old) => (isRecord(old) ? { ...old, more: old } : { old })),
  __proto__: (value, random) => somewhere(value, random, withProto),
  '__proto__ at the top': (value) => withProto(value),
  'script in every text': (value, random) => everyText(value, () => random.pick(SCRIPTS)),
  'script behind every text': (value, random) => everyText(value, (text) => text + random.pick(SCRIPTS)),
  'lone surrogates': (value, random) => everyText(value, (text) => (random.chance(0.3) ? `${text}\udc00` : text)),
  'deep nesting': (value, random) => somewhere(value, random, (old) => nested(old, random.pick([30, 300, 1_000]))),
  'wrong hashes': (value, random) =>
    everyText(value, (text) => (/^[\w-]{43}$/.test(text) && random.chance(0.5) ? [...text].reverse().join('') : text)),
};

/** `{"__proto__": …}` as JSON.parse makes it: a key like others, until somebody copies it. */
function withProto(value: unknown): unknown {
  const hostile = isRecord(value) ? { ...value } : {};
  const polluted = { polluted: true, prototype: { polluted: true }, toString: TRAP };
  for (const key of ['__proto__', 'constructor'])
    Object.defineProperty(hostile, key, { value: polluted, enumerable: true });
  return hostile;
}

/** A value in a list in a list … JSON.stringify could not write what is much deeper. */
function nested(value: unknown, depth: number): unknown {
  let result = value;
  for (let level = 0; level < depth; level += 1) result = level % 2 ? [result] : { deep: result };
  return result;
}

function everyText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => everyText(each, change));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, everyText(each, change)]));
}

/** Walks down by chance and changes where it stops. */
function somewhere(value: unknown, random: Random, change: (old: unknown) => unknown): unknown {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (keys.length === 0 || random.chance(0.15)) return change(value);
  const chosen = random.pick(keys);
  const inside = (key: string, old: unknown) => (key === chosen ? somewhere(old, random, change) : old);
  if (Array.isArray(value)) return value.map((each, index) => inside(String(index), each));
  return Object.fromEntries(Object.entries(value ?? {}).map(([key, each]) => [key, inside(key, each)]));
}
