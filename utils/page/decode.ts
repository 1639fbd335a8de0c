/** A part of an address as people read it; what was encoded twice is decoded twice. What cannot be decoded stays. */
export function decode(part: string): string {
  try {
    const once = decodeURIComponent(part);
    return once === part ? part : decode(once);
  } catch {
    return part;
  }
}
