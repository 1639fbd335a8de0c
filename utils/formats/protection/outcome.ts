/** Why a protected file could not be opened. Nothing has changed then. */
export type OpeningError =
  /** It is not in the age format. */
  | 'not-protected'
  /** The passphrase is not the one. A file whose header was damaged in just the wrong place looks the same. */
  | 'wrong-passphrase'
  /** It asks for a key and not for a passphrase. */
  | 'needs-key'
  /** It is not whole: cut off, or changed. */
  | 'damaged'
  /** Opening it would take more time and memory than a page can give. */
  | 'too-costly'
  /** Larger than any Randnotiz file. */
  | 'too-large'
  | 'cancelled';

/** What opening a protected file answers. */
export type Opened = { file: Blob } | { error: OpeningError };

/** Ends the opening of a file, from within the library. */
export class Refusal extends Error {
  readonly error: OpeningError;

  constructor(error: OpeningError) {
    super(error);
    this.error = error;
  }
}
