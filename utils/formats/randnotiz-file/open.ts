import { type Bounds, type EntryContent, readContent } from './content';
import { type EntryPlace, readDirectory } from './directory';
import { salvageEntries } from './salvage';
import { Stop } from './stop';

/** A ZIP whose entries can be asked for by name. */
export interface OpenFile {
  /** In the order of the directory; a name that comes twice is there twice. */
  names: readonly string[];
  /** Whether the directory could be read. Without it entries are sought by their own headers. */
  directory: boolean;
  /**
   * Unpacks an entry. Where what the directory points to does not fit, others of this name are sought in the file.
   * Answers the last one that was found if none fits, and `undefined` if there is none.
   */
  content(
    name: string,
    limit: 'entry' | 'json',
    fits: (content: EntryContent) => boolean,
  ): Promise<EntryContent | undefined>;
}

/** Opens a file of any origin. Throws a {@link Stop} when it has too many entries. */
export async function openFile(file: Blob, bounds: Bounds): Promise<OpenFile> {
  const most = bounds.limits.entries;
  const directory = await readDirectory(file, most);
  const places = directory ?? (await salvageEntries(file, most, bounds.pace));
  let spares: Map<string, EntryPlace[]> | undefined;
  const sparesOf = async (name: string) => {
    // By name: a hostile manifest can ask for thousands that are not there.
    spares ??= Map.groupBy(directory ? await salvageEntries(file, most, bounds.pace) : places, (place) => place.name);
    return spares.get(name) ?? [];
  };
  if (places.length > most) throw new Stop({ kind: 'too-large', limit: 'entries' });
  const first = new Map<string, EntryPlace>();
  for (const place of places) if (!first.has(place.name)) first.set(place.name, place);
  return {
    names: places.map(({ name }) => name),
    directory: directory !== undefined,
    async content(name, limit, fits) {
      const place = first.get(name);
      const listed = place && (await readContent(file, place, limit, bounds));
      if (listed && fits(listed)) return listed;
      let last = listed;
      for (const spare of await sparesOf(name)) {
        if (spare.header === place?.header && spare.packed === place.packed) continue;
        last = await readContent(file, spare, limit, bounds);
        if (fits(last)) return last;
      }
      return last;
    },
  };
}
