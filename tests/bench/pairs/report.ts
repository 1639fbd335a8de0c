import { type Answer, isPartly, judge, show } from './judge.ts';
import type { Listing } from './listing.ts';
import type { Figures } from './tally.ts';
import type { Target } from './targets.ts';

/** What is wanted, in percent. */
const WANTED = { kept: 99.5, edited: 95, gone: 98, wrong: 0.5 } as const;

/** Figures for people's eyes, what is wanted beside what is. */
export function summarise(title: string, figures: Figures): string {
  const { kept, edited, rewritten, gone, within, subQuotes, fields, goneFields, notReached, shares } = figures;
  const sought = ({ n, right, wrong, partly, missing }: Figures['kept']) =>
    `${right} of ${n} right, ${wrong} wrong (${partly} of them in part right), ${missing} missing`;
  const lost = ({ n, lost, put }: Figures['gone']) => `${lost} of ${n} lost, ${put} put somewhere`;
  return [
    `${title}`,
    `  kept        ${shares.kept} % (wanted >= ${WANTED.kept} %): ${sought(kept)}`,
    `  edited      ${shares.edited} % (wanted >= ${WANTED.edited} %): ${sought(edited)}`,
    ...(rewritten.n > 0 ? [`  rewritten   ${sought(rewritten)}`] : []),
    `  gone        ${shares.gone} % (wanted >= ${WANTED.gone} %): ${lost(gone)}` +
      `; merged into other blocks (not counted): ${lost(within)}`,
    `  sub-quotes  ${shares.subQuotes} %: ${sought(subQuotes)}`,
    `  fields      ${shares.fields} %: ${sought(fields)}${goneFields.n > 0 ? `; gone: ${lost(goneFields)}` : ''}`,
    `  wrong place ${figures.wrongShare} % of all ${figures.n}, ${shares.blocksWrong} % of blocks (wanted <= ${WANTED.wrong} %)${notReached > 0 ? `; ${notReached} not reached in time` : ''}`,
  ].join('\n');
}

/** What went amiss with a target, in two or three lines; undefined if nothing did. */
export function explain(where: string, target: Target, answer: Answer, old: Listing, now: Listing): string | undefined {
  const verdict = judge(target, answer);
  const mayBeLost = target.wanted === undefined || target.kind === 'rewritten';
  const isRight = (mayBeLost && verdict === 'missing') || (target.wanted !== undefined && verdict === 'right');
  if (isRight) return undefined;
  const word = target.wanted === undefined ? 'put' : isPartly(target, answer) ? 'partly' : verdict;
  const lines = [`${where} · ${target.kind} ${word} · ${answer.note}`];
  if ('field' in target) {
    lines.push(`    was    ${showField(old, target.field)}`);
    if (target.wanted !== undefined) lines.push(`    wanted ${showField(now, target.wanted)}`);
    if (answer.field !== undefined) lines.push(`    found  ${showField(now, answer.field)}`);
    return lines.join('\n');
  }
  lines.push(`    was    ${show(textOf(old), target.at)}`);
  if (target.wanted) lines.push(`    wanted ${show(textOf(now), target.wanted)}`);
  if (answer.at) lines.push(`    found  ${show(textOf(now), answer.at)}`);
  return lines.join('\n');
}

function textOf({ blocks }: Listing): string {
  return blocks.map(({ text }) => text).join(' ');
}

function showField({ fields, blocks }: Listing, index: number): string {
  const field = fields[index];
  if (!field) return 'another element';
  const label = blocks.find(({ start, end }) => start <= (field.labelStart ?? -1) && (field.labelStart ?? -1) < end);
  return `${field.tag} ${index} ${field.id ?? field.name} "${label?.text ?? ''}"`;
}
