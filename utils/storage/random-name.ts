/** A name that nothing else has had or will have, and that says nothing: for segments, imports and marks. */
export function randomName(): string {
  return crypto.randomUUID();
}
