/** How often, and how much. */
interface RefreshOrder {
  changes: number;
  sought: number;
}

/**
 * Runs in the page, on its own: changes one paragraph after the other, and seeks some notes after each with an anchorer
 * that has read the page before, and with a new one. Answers what each took, ms.
 */
export function measureRefresh(notes: readonly string[], order: RefreshOrder): { full: number[]; refresh: number[] } {
  const all = notes.map((note) => JSON.parse(note));
  const timed = (act: () => void) => {
    const began = performance.now();
    act();
    return performance.now() - began;
  };
  const known = anchoring.createAnchorer();
  for (const note of all) known.anchor(note);
  const paragraphs = [...document.querySelectorAll('p')];
  const [full, refresh]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < order.changes; turn += 1) {
    const paragraph = paragraphs[Math.floor(((turn + 0.5) / order.changes) * paragraphs.length)];
    paragraph?.append(` Diese Regelung gilt seit Nummer ${turn}.`);
    // What the browser has to work out anew after a change is not ours.
    document.body.getBoundingClientRect();
    const some = Array.from({ length: order.sought }, (_, index) => all[(turn * 37 + index * 101) % all.length]);
    refresh.push(
      timed(() => {
        known.refresh();
        for (const note of some) known.anchor(note);
      }),
    );
    full.push(
      timed(() => {
        const fresh = anchoring.createAnchorer();
        for (const note of some) fresh.anchor(note);
      }),
    );
  }
  return { full, refresh };
}
