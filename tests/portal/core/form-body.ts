import type { IncomingMessage } from 'node:http';

/** Largest form the portal reads, in bytes; uploads are read and thrown away but for their names. */
const MAX_FORM_BYTES = 10_000_000;

/** Thrown when a form is larger than {@link MAX_FORM_BYTES}. */
export class FormTooLargeError extends Error {}

/** Thrown when a body is no form at all. */
export class NoFormError extends Error {}

async function readBytes(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) throw new NoFormError('The body came as text.');
    length += chunk.length;
    // Read to the end all the same: breaking off would cut the connection before the answer.
    if (length <= MAX_FORM_BYTES) chunks.push(chunk);
  }
  if (length > MAX_FORM_BYTES) throw new FormTooLargeError(`More than ${MAX_FORM_BYTES} bytes.`);
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/**
 * Reads a posted form, urlencoded or multipart.
 * @throws {FormTooLargeError} when it is too large
 * @throws {NoFormError} when it is something else
 */
export async function readForm(request: IncomingMessage): Promise<FormData> {
  const bytes = await readBytes(request);
  const headers = { 'content-type': request.headers['content-type'] ?? '' };
  try {
    return await new Response(bytes, { headers }).formData();
  } catch (cause) {
    throw new NoFormError('The body cannot be read as a form.', { cause });
  }
}

/** The texts sent under one name; of files the names. Empty file inputs count as nothing sent. */
export function textsOf(form: FormData, name: string): string[] {
  return form
    .getAll(name)
    .map((entry) => (typeof entry === 'string' ? entry.replaceAll('\r\n', '\n') : entry.name))
    .filter((text) => text !== '');
}
