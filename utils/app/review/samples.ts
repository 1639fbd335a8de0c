import type { ImportServices } from '@/components/import/ImportView';
import { importsIn } from '@/components/import/outcome';
import type { ReviewActions } from '@/components/review/actions';
import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId } from '@/utils/domain/change';
import { keepSampleImports, readSampleImports } from '@/utils/settings/samples';

/** Reading in as before, with the sample notes as one of the files, and a way to be rid of them. */
export interface Samples extends ImportServices {
  samples(): Promise<File>;
  /** Takes them away, these notes; answers the way back. Rejects when they are still there. */
  remove(notes: readonly ChangeId[]): Promise<() => Promise<void>>;
}

/** What the samples need of the outside. */
interface Parts {
  importing: ImportServices;
  area: Parameters<typeof keepSampleImports>[0] & Parameters<typeof readSampleImports>[0];
  change: ReviewActions['change'];
  notes(ids: readonly ChangeId[]): Promise<Annotation[]>;
}

/**
 * The sample notes are read in as a file, so that all of them can be taken back. What one said of them oneself stays in the log and
 * shows nothing without them.
 */
export function createSamples({ importing, area, change, notes }: Parts): Samples {
  let known: { file: File; notes: readonly ChangeId[] } | undefined;
  const make = async () => {
    const { sampleFile } = await import('@/utils/app/samples/file');
    known = await sampleFile();
    return known.file;
  };
  const say = (ids: readonly ChangeId[], kind: 'note.delete' | 'note.restore') =>
    change(ids, [{ kind, value: {} }], { signal: new AbortController().signal, onProgress: () => undefined });
  const read: ImportServices['read'] = async (files, watch) => {
    const outcomes = await importing.read(files, watch);
    if (!known || !files.includes(known.file)) return outcomes;
    // Who deleted them one by one and asks for them again wants to see them.
    const deleted = (await notes(known.notes)).filter((note) => note.deleted);
    if (deleted.length > 0)
      await say(
        deleted.map(({ id }) => id),
        'note.restore',
      );
    const imports = importsIn(outcomes.filter(({ name }) => name === known?.file.name));
    if (imports.length > 0) await keepSampleImports(area, imports);
    return outcomes;
  };
  return {
    read,
    undo: importing.undo,
    samples: make,
    async remove(ids) {
      const imports = await readSampleImports(area);
      if (imports.length > 0) {
        await importing.undo(imports);
        await keepSampleImports(area, []);
        return async () => {
          const file = await make();
          const watch = { signal: new AbortController().signal, at: () => undefined, ask: async () => undefined };
          await read([file], watch);
        };
      }
      // They came in another way, with a colleague's file.
      await say(ids, 'note.delete');
      return () => say(ids, 'note.restore');
    },
  };
}
