import type { Limits } from './limits';

/** Why nothing at all is taken from a file. */
export type ReadError =
  /** Something else, or nothing that can be recognised. */
  | { kind: 'not-randnotiz' }
  /** Written by a newer version, in this version of the format. */
  | { kind: 'newer'; version: number }
  /** Protected by a passphrase. */
  | { kind: 'encrypted' }
  /** Larger than anything that Randnotiz writes, by this limit. */
  | { kind: 'too-large'; limit: keyof Limits }
  /** Nothing in it is whole. */
  | { kind: 'damaged' }
  /** The browser cannot read it: it was moved, changed or taken away after it was chosen. */
  | { kind: 'unreadable' }
  | { kind: 'cancelled' };

/** Ends the reading of a file, from wherever it is noticed; the reader turns it into its answer. */
export class Stop extends Error {
  readonly error: ReadError;

  constructor(error: ReadError) {
    super(error.kind);
    this.error = error;
  }
}
