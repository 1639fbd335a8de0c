import { unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { sha256Hex } from './authentic.ts';
import { joined } from './bytes.ts';

/** An entry of a ZIP. A list of them can hold what an object cannot: a name twice, or one that means something. */
export interface Entry {
  name: string;
  bytes: Uint8Array;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The entries of a good file. */
export function unpacked(file: Uint8Array): Entry[] {
  return Object.entries(unzipSync(file)).map(([name, bytes]) => ({ name, bytes }));
}

/** A ZIP with these entries, in this order. */
export function packed(entries: readonly Entry[], packing: 'deflated' | 'stored' = 'deflated'): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = new Zip((_, part) => parts.push(part));
  for (const { name, bytes } of entries) {
    const entry = packing === 'stored' ? new ZipPassThrough(name) : new ZipDeflate(name);
    zip.add(entry);
    entry.push(bytes, true);
  }
  zip.end();
  return joined(...parts);
}

/** The entries with a manifest that is right for them, as somebody would make it who knows the format. */
export function relisted(entries: readonly Entry[]): Entry[] {
  const others = entries.filter(({ name }) => name !== 'manifest.json');
  const lines = others.filter(({ name }) => name.startsWith('changes/')).flatMap(({ bytes }) => linesOf(bytes));
  const own = others.find(({ name }) => name === 'catalogue.json');
  const counts = {
    changes: lines.length,
    attachments: others.filter(({ name }) => name.startsWith('attachments/')).length,
    catalogue: own ? listIn(own.bytes).length : 0,
  };
  const listed = others.map(({ name, bytes }) => ({ name, size: bytes.length, sha256: sha256Hex(bytes) }));
  return [jsonEntry('manifest.json', { format: 'randnotiz', version: 1, counts, entries: listed }), ...others];
}

/** An entry with JSON in it. */
export function jsonEntry(name: string, value: unknown): Entry {
  return { name, bytes: encoder.encode(JSON.stringify(value) ?? '') };
}

/** The lines of an entry. */
export function linesOf(bytes: Uint8Array): string[] {
  return decoder.decode(bytes).split('\n').filter(Boolean);
}

/** An entry with these lines in it. */
export function linesEntry(name: string, lines: readonly string[]): Entry {
  return { name, bytes: encoder.encode(lines.map((line) => `${line}\n`).join('')) };
}

/** What an entry says, as JSON. */
export function jsonOf(bytes: Uint8Array): unknown {
  return JSON.parse(decoder.decode(bytes));
}

function listIn(bytes: Uint8Array): unknown[] {
  try {
    return [jsonOf(bytes)].flat();
  } catch {
    return [];
  }
}
