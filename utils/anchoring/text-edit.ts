/** The characters `from` to `to` (excluded) of a text were replaced by `length` others. */
export interface TextEdit {
  from: number;
  to: number;
  length: number;
}

/** What became of a text: its characters `from` to `to` are now those from `start` to `end`, all others are as they were. */
export interface Replaced {
  from: number;
  to: number;
  start: number;
  end: number;
}

/** How far an offset moved that lies behind what was replaced. */
export function shiftBehind(replaced: Replaced | undefined): number {
  return replaced ? replaced.end - replaced.to : 0;
}

/** Leaves out what is the same at both ends of what was replaced; nothing remains of an edit that changes nothing. */
function trimEdit({ from, to, length }: TextEdit, before: string, start: number, after: string): Replaced {
  let [left, right] = [from, to];
  const end = start + length;
  while (left < right && left - from < length && before.charCodeAt(left) === after.charCodeAt(start + left - from))
    left++;
  const first = start + left - from;
  let last = end;
  while (right > left && last > first && before.charCodeAt(right - 1) === after.charCodeAt(last - 1)) {
    right--;
    last--;
  }
  return { from: left, to: right, start: first, end: last };
}

/** Trims edits of a text, which must be ascending and apart, and leaves out those that change nothing. */
export function trimEdits(edits: readonly TextEdit[], before: string, after: string): Replaced[] {
  let shift = 0;
  return edits.flatMap((edit) => {
    const replaced = trimEdit(edit, before, edit.from + shift, after);
    shift += edit.length - (edit.to - edit.from);
    return replaced.to > replaced.from || replaced.end > replaced.start ? [replaced] : [];
  });
}

/**
 * What became of a text by `known`, and then by `more`: ascending, and apart by at least a character. Costs both their
 * numbers, not the length of the text.
 */
export function composeEdits(known: readonly Replaced[], more: readonly Replaced[]): Replaced[] {
  let all = [...known];
  // From the last to the first: those before are where they were.
  for (const edit of more.toReversed()) all = composeOne(all, edit);
  return all;
}

function composeOne(known: readonly Replaced[], edit: Replaced): Replaced[] {
  const before = known.filter(({ end }) => end < edit.from);
  const behind = known.filter(({ start }) => start > edit.to);
  const touched = known.slice(before.length, known.length - behind.length);
  const [first, last] = [touched[0], touched.at(-1)];
  const start = Math.min(edit.from, first?.start ?? edit.from);
  const end = Math.max(edit.to, last?.end ?? edit.to);
  const grown = edit.end - edit.start - (edit.to - edit.from);
  const merged = {
    from: start - shiftBehind(before.at(-1)),
    to: end - shiftBehind(last ?? before.at(-1)),
    start,
    end: end + grown,
  };
  return [...before, merged, ...behind.map((each) => ({ ...each, start: each.start + grown, end: each.end + grown }))];
}
