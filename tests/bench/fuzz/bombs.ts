import { joined } from './bytes.ts';
import { type Entry, packed, relisted } from './zip.ts';

const MIB = 2 ** 20;
const END_BYTES = 22;
const NAME_AT = 46;

/** ZIPs that are small and become large. To be made once: packing them takes longer than all the rest. */
export function makeBombs(): Uint8Array[] {
  const zeros = new Uint8Array(20 * MIB);
  const blanks = new Uint8Array(0.9 * MIB).fill(32);
  const one = (name: string, bytes: Uint8Array): Entry[] => relisted([{ name, bytes }]);
  const many = Array.from({ length: 12 }, (_, index) => ({ name: `changes/${100 + index}.ndjson`, bytes: blanks }));
  return [
    packed(one('changes/000.ndjson', zeros)),
    packed(one('changes/000.ndjson', new Uint8Array(8 * MIB).fill(10))),
    packed(one('catalogue.json', zeros)),
    packed(one(`attachments/${'a'.repeat(64)}`, zeros)),
    packed([{ name: 'manifest.json', bytes: zeros }]),
    packed(relisted(many)),
    overlapping(blanks, 800),
    packed([{ name: 'changes/000.ndjson', bytes: packed(one('changes/000.ndjson', zeros)) }]),
  ];
}

/** One entry that the directory names many times, as in David Fifield's bombs (https://www.bamsoftware.com/hacks/zipbomb/). */
function overlapping(bytes: Uint8Array, times: number): Uint8Array {
  const zip = packed([{ name: 'changes/100.ndjson', bytes }]);
  const end = zip.slice(-END_BYTES);
  const said = new DataView(end.buffer);
  const directory = said.getUint32(16, true);
  const records = Array.from({ length: times }, (_, index) => {
    const record = zip.slice(directory, -END_BYTES);
    record.set(new TextEncoder().encode(`changes/${100 + index}.ndjson`), NAME_AT);
    return record;
  });
  said.setUint16(8, times, true);
  said.setUint16(10, times, true);
  said.setUint32(12, said.getUint32(12, true) * times, true);
  return joined(zip.subarray(0, directory), ...records, end);
}
