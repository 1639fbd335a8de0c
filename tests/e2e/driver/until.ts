/** How long to wait before giving up, and how long between two looks, both in milliseconds. Long: slow is not wrong. */
const LIMIT_MS = 30_000;
const BETWEEN_LOOKS_MS = 40;

/**
 * Looks again and again until `probe` answers something else than undefined or false, and answers that. A probe that
 * throws counts as "not yet": pages may be on their way to another document.
 * @param what completes the sentence "Waited for ..." of the error
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T | undefined | false> | T | undefined | false,
  limitMs = LIMIT_MS,
): Promise<T> {
  const end = performance.now() + limitMs;
  let obstacle: unknown;
  do {
    try {
      const answer = await probe();
      if (answer !== undefined && answer !== false) return answer;
      obstacle = undefined;
    } catch (error) {
      obstacle = error;
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
  } while (performance.now() < end);
  throw new Error(`Waited for ${what} for ${limitMs} ms in vain`, { cause: obstacle });
}
