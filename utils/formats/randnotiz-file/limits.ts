const MIB = 2 ** 20;

/** How much a file may hold. All of them bound what is really there, never what the file says of itself. */
export interface Limits {
  /** The file as it lies on the disk, in bytes. */
  file: number;
  /** All entries together, inflated, in bytes. */
  total: number;
  /** One entry, inflated, in bytes. */
  entry: number;
  /** The manifest or the catalogue, inflated, in bytes. */
  json: number;
  /** One line of an entry with changes, in bytes. */
  line: number;
  /** How many times larger an entry may be than what it was packed in; counts from 1 MiB on. */
  ratio: number;
  /** Entries in the file. */
  entries: number;
  /** Changes, and so lines, in all of its entries. */
  changes: number;
  /** Own entries of the catalogue. */
  catalogue: number;
  /** Objects and lists in one another. */
  depth: number;
}

/** Ten times what 100,000 notes need, and still what a page of the extension can hold in memory. */
export const LIMITS: Readonly<Limits> = {
  file: 512 * MIB,
  total: 1024 * MIB,
  entry: 64 * MIB,
  json: 8 * MIB,
  line: 4 * MIB,
  ratio: 200,
  entries: 20_000,
  changes: 1_000_000,
  catalogue: 10_000,
  depth: 32,
};

/** From this size on, in bytes, the ratio counts: less does no harm. */
export const RATIO_FROM = MIB;
