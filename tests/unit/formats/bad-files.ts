import { unzipSync } from 'fflate';
import { type FileRead, type ReadResult, writeRandnotizFile } from '@/utils/formats/randnotiz-file';
import { bytesOf, someChanges, zipOf } from './zips';

/** What is in the file. */
export const CHANGES = someChanges(1_200);

/** An attachment of it. */
export const PICTURE = new Uint8Array(3_000).map((_, index) => (index * index) % 251);

/** The file before anything happens to it. */
export const good = async () => bytesOf(await writeRandnotizFile({ changes: CHANGES, attachments: [PICTURE] }));

/** The entries of a good file, some replaced. */
export async function withEntries(
  replace: (entries: Record<string, Uint8Array>) => Record<string, string | Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const entries = unzipSync(await good());
  return zipOf({ ...entries, ...replace(entries) });
}

/** The table of contents among entries. */
export const manifestOf = (entries: Record<string, Uint8Array>) =>
  JSON.parse(new TextDecoder().decode(entries['manifest.json']));

/** The same bytes with other names in their headers, as long as those before. */
export function renameIn(bytes: Uint8Array, name: string, other: string): Uint8Array<ArrayBuffer> {
  const text = Buffer.from(bytes).toString('latin1').replaceAll(name, other);
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

/** What is read of a file; throws where it is refused. */
export function whole(result: ReadResult): FileRead {
  if ('error' in result) throw new Error(`not read: ${result.error.kind}`);
  return result;
}
