import type { ShareFile } from './forms';

/** What protecting a file needs of the outside. */
export interface Protecting {
  /** A passphrase of random words. */
  suggest(): string;
  /** The file as it leaves when it is protected. Rejects with the signal's reason, and when it does not work out. */
  protect(
    file: ShareFile,
    passphrase: string,
    watch: { onProgress(share: number): void; signal: AbortSignal },
  ): Promise<ShareFile>;
  /** What the protected file is called. */
  nameOf(file: ShareFile): string;
}

/** What people said about protecting. It outlives the file that it is said of: another choice of notes makes another one. */
export interface Protection {
  wanted: boolean;
  passphrase: string;
  /** The second time it was typed. */
  again: string;
  shown: boolean;
}

/** Nothing said yet. */
export const NO_PROTECTION: Protection = { wanted: false, passphrase: '', again: '', shown: false };
