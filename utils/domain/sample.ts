/**
 * Where the sample notes are: on a portal of a town that there is not, at an address that nobody can have (RFC 6761). So they
 * cannot be taken for anybody's own.
 */
export const SAMPLE_ORIGIN = 'https://service.musterstadt.example';

/** Whether a service is one of the sample notes, by its key. */
export function isSampleService(key: string): boolean {
  return key.startsWith(`${SAMPLE_ORIGIN}/`);
}
