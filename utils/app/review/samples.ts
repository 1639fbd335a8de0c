import type { ImportServices } from '@/components/import/ImportView';
import { type ImportOutcome, importsIn } from '@/components/import/outcome';
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
  /** Tells nobody of what has come or gone. */
  importing: ImportServices;
  /** Tells everybody who shows notes. */
  arrived(): Promise<unknown>;
  area: Parameters<typeof keepSampleImports>[0] & Parameters<typeof readSampleImports>[0];
  change: ReviewActions['change'];
  notes(ids: readonly ChangeId[]): Promise<Annotation[]>;
}

/**
 * The sample notes are read in as a file, so that all of them can be taken back. What one said of them oneself stays in the log and
 * shows nothing without them.
 */
export function createSamples({ importing, arrived, area, change, notes }: Parts): Samples {
  let known: { file: File; notes: readonly ChangeId[] } | undefined;
  const make = async () => {
    const { sampleFile } = await import('@/utils/app/samples/file');
    known = await sampleFile();
    return known.file;
  };
  const say = (ids: readonly ChangeId[], kind: 'note.delete' | 'note.restore') =>
    change(ids, [{ kind, value: {} }], { signal: new AbortController().signal, onProgress: () => undefined });
  const keepSamples = async (outcomes: readonly ImportOutcome[], ids: readonly ChangeId[]) => {
    const imports = importsIn(outcomes);
    if (imports.length > 0) await keepSampleImports(area, imports);
    // Who deleted them one by one and asks for them again wants to see them.
    const deleted = (await notes(ids)).filter((note) => note.deleted);
    if (deleted.length > 0)
      await say(
        deleted.map(({ id }) => id),
        'note.restore',
      );
  };
  const read: ImportServices['read'] = async (files, watch) => {
    const outcomes = await importing.read(files, watch);
    // They come by themselves. Before they are seen it is known how they go.
    if (known && files[0] === known.file) await keepSamples(outcomes, known.notes);
    await arrived();
    return outcomes;
  };
  const undo: ImportServices['undo'] = async (imports) => {
    await importing.undo(imports);
    await arrived();
  };
  return {
    read,
    undo,
    samples: make,
    async remove(ids) {
      const imports = await readSampleImports(area);
      if (imports.length > 0) {
        await undo(imports);
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
