import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const DOCS = readFileSync(resolve(import.meta.dirname, '../../../../docs/catalogue-file.md'), 'utf8');

/** The complete example of the documentation, as it stands there. */
export const EXAMPLE = /```json\n(.*?)```/s.exec(DOCS)?.[1] ?? '';

/** The bytes of a file. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
