import type { OfficeCatalogues } from '@/components/catalogue/catalogue-services';
import { saveBlob } from '@/utils/app/pages/save-blob';
import { WORKSHOP } from '@/utils/catalogue';
import { readCatalogueFile, toCatalogueFile } from '@/utils/formats/catalogue-file';
import { readSettings, writeSettings } from '@/utils/settings';
import { randomName } from '@/utils/storage/random-name';
import {
  type CatalogueArea,
  forgetCatalogue,
  KEPT_MAX,
  keepCatalogue,
  listCatalogues,
  readCatalogue,
  readKeptFile,
} from './kept-catalogues';

/** No file of a catalogue is larger; one that is, is not read at all. */
const MAX_BYTES = 2 ** 20;

/** The catalogues of offices over what this device keeps beside its notes. `save`: has the browser save a file. */
export function officeCatalogues(area: CatalogueArea, save = saveBlob): OfficeCatalogues {
  const chosen = async () => (await readSettings(area)).catalogue;
  const choose = async (id: string) => writeSettings(area, { ...(await readSettings(area)), catalogue: id });
  const list = () => listCatalogues(area);
  /** What gives back the catalogue of this id, as it is now, and what holds now. */
  const memoryOf = async (id: string) => {
    const [kept, file, before] = [await list(), await readKeptFile(area, id), await chosen()];
    const named = kept.find((each) => each.id === id);
    return async () => {
      // What holds is always there: nobody is to read in between that it is lost.
      if (named && file !== undefined) await keepCatalogue(area, named, file);
      await choose(before);
      if (!named) await forgetCatalogue(area, id);
    };
  };
  return {
    list: () => list().catch(() => []),
    async take(file) {
      if (file.size > MAX_BYTES) return { problem: 'too-large' };
      const bytes = await file.arrayBuffer().then(
        (buffer) => new Uint8Array(buffer),
        () => undefined,
      );
      if (!bytes) return { problem: 'unreadable' };
      const read = readCatalogueFile(bytes);
      if ('problem' in read) return read;
      const { id, name, entries } = read.parsed;
      try {
        const text = new TextDecoder().decode(bytes);
        const before = await readKeptFile(area, id);
        const isFull = before === undefined && (await list()).length >= KEPT_MAX;
        if (isFull) return { problem: 'full', most: KEPT_MAX };
        const restore = await memoryOf(id);
        await keepCatalogue(area, { id, name }, text);
        await choose(id);
        const as = before === undefined ? 'new' : before === text ? 'known' : 'replaced';
        return { id, name, entries: entries.length, as, undo: () => isDone(restore()) };
      } catch {
        return { problem: 'failed' };
      }
    },
    async choose(id) {
      try {
        if (!(await readCatalogue(area, id))) return 'damaged';
        await choose(id);
        return 'done';
      } catch {
        return 'failed';
      }
    },
    async remove(id) {
      try {
        const restore = await memoryOf(id);
        if ((await chosen()) === id) await choose(WORKSHOP.id);
        await forgetCatalogue(area, id);
        return () => isDone(restore());
      } catch {
        return undefined;
      }
    },
    async save() {
      try {
        const id = await chosen();
        const file = id === WORKSHOP.id ? undefined : await readKeptFile(area, id);
        const text = file ?? toCatalogueFile(WORKSHOP, `katalog-${randomName()}`);
        const name = file === undefined ? 'Randnotiz-Katalog.json' : `Randnotiz-Katalog-${id}.json`;
        save(name, new Blob([text], { type: 'application/json' }));
        return true;
      } catch {
        return false;
      }
    },
  };
}

function isDone(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
