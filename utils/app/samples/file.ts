import type { ChangeId } from '@/utils/domain/change';
import { writeRandnotizFile } from '@/utils/formats/randnotiz-file';
import { sampleChanges } from './changes';
import { GEWERBE } from './gewerbe';
import { HUND } from './hund';
import { PARKEN } from './parken';
import { WOHNGELD } from './wohngeld';

/** What the file of the sample notes is called. */
const NAME = 'Beispielnotizen.randnotiz';

/** The services with sample notes, and what was noted of them. */
export const SAMPLES = [WOHNGELD, GEWERBE, PARKEN, HUND];

/**
 * The sample notes as a file, and their ids, to be read in like one that a colleague handed on. Loaded when somebody wants to see them:
 * `await import('@/utils/app/samples/file')`.
 */
export async function sampleFile(): Promise<{ file: File; notes: ChangeId[] }> {
  const changes = sampleChanges(SAMPLES);
  const blob = await writeRandnotizFile({ changes });
  const notes = changes.flatMap(({ id, subject }) => (subject === null ? id : []));
  return { file: new File([blob], NAME, { type: blob.type }), notes };
}
