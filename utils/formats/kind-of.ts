import { kindOfEntry } from './randnotiz-file/entry-name';

/** What a file is, as far as its first bytes tell. */
export type FileKind = 'randnotiz' | 'age' | 'catalogue' | 'json-ld' | 'json' | 'csv' | 'unknown';

const ZIP_ENTRY = 0x04034b50;
const ZIP_HEADER_BYTES = 30;
/** How far one looks for what tells a kind of text. */
const LOOK = 64 * 1024;

/** As `age` and `age --armor` begin. */
const AGE = /^(?:age-encryption\.org\/v1\n|-----BEGIN AGE ENCRYPTED FILE-----)/;

/**
 * Tells a file's kind by what is in it, because names get lost on the way. Some thousand bytes from its beginning are
 * enough. Says nothing of whether the file is whole: that is for the readers.
 */
export function kindOf(bytes: Uint8Array): FileKind {
  if (isOurZip(bytes)) return 'randnotiz';
  const text = textOf(bytes.subarray(0, LOOK));
  if (text === undefined) return AGE.test(latin1(bytes.subarray(0, 64))) ? 'age' : 'unknown';
  if (AGE.test(text)) return 'age';
  if (/^\s*[[{]/.test(text)) return isCatalogue(text) ? 'catalogue' : isWebAnnotation(text) ? 'json-ld' : 'json';
  return isTable(text) ? 'csv' : 'unknown';
}

/** A ZIP that begins with an entry as ours has them. */
function isOurZip(bytes: Uint8Array): boolean {
  if (bytes.length < ZIP_HEADER_BYTES) return false;
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header.getUint32(0, true) !== ZIP_ENTRY) return false;
  const name = bytes.subarray(ZIP_HEADER_BYTES, ZIP_HEADER_BYTES + header.getUint16(26, true));
  return kindOfEntry(latin1(name)) !== undefined;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 200));
}

/** The text that bytes are: UTF-8, UTF-16 as Excel writes it, or Windows-1252; `undefined` for what is no text. */
function textOf(bytes: Uint8Array): string | undefined {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = utf16 ? new TextDecoder('utf-16le').decode(bytes) : utf8Or1252(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no text has them, and every other file does.
  return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? undefined : text;
}

function utf8Or1252(bytes: Uint8Array): string {
  try {
    // As a stream: the last character may be cut.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function isCatalogue(text: string): boolean {
  return /^\s*\{[^{}[\]]*"format"\s*:\s*"randnotiz-catalogue"/.test(text);
}

function isWebAnnotation(text: string): boolean {
  return /"(?:https?:)?[^"]*\bns\/anno\b|"@context"\s*:|"type"\s*:\s*"Annotation(?:Collection|Page)?"/.test(text);
}

/** A first line with cells in it. */
function isTable(text: string): boolean {
  const [line = ''] = text.trimStart().split(/\r?\n/, 1);
  return /[;,\t]/.test(line) && !line.startsWith('<');
}
