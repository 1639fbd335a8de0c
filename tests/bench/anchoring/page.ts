import { BUTTONS, REPEATED_LABELS } from './labels.ts';
import { type Block, countTextNodes, type Piece, textOfBlock } from './model.ts';
import type { Random } from './random.ts';
import { headingText, sentence } from './sentences.ts';
import { address, amount, paperName, span } from './words.ts';

/** Characters (white space and all) for each text node: 1.0 million for 16,600. */
const CHARACTERS_PER_NODE = 60.24;

/**
 * An information page with forms in it, of about `characters` characters. Prose and what is short (fields, tables) take
 * turns so that long and short pages have the same share of text nodes.
 */
export function makePage(random: Random, characters: number): Block[] {
  const blocks: Block[] = [];
  let length = 0;
  let nodes = 0;
  const add = (...more: Block[]) => {
    blocks.push(...more);
    length += more.reduce((sum, block) => sum + textOfBlock(block).length, 0);
    nodes += countTextNodes(more);
  };
  while (length < characters) {
    add(heading('h2', random), paragraph(random));
    for (let parts = 2 + random.below(5); parts > 0 && length < characters; parts -= 1) {
      if (length / nodes < CHARACTERS_PER_NODE) add(...(random.chance(0.75) ? [paragraph(random)] : list(random)));
      else add(heading('h3', random), ...(random.chance(0.75) ? fields(random) : table(random)));
    }
  }
  return blocks;
}

const block = (kind: Block['kind'], ...pieces: Piece[]): Block => ({ kind, pieces: [...pieces, { text: '\n' }] });
const frame = (markup: string): Block => block('frame', { markup });
const element = (tag: string, ...inner: Piece[]): Piece[] => [
  { markup: `<${tag}>` },
  ...inner,
  { markup: `</${tag}>` },
];

function heading(tag: 'h2' | 'h3', random: Random): Block {
  return block('heading', ...element(tag, { text: headingText(random) }));
}

function paragraph(random: Random): Block {
  const pieces: Piece[] = [];
  for (let count = 3 + random.below(6), first = true; count > 0; count -= 1, first = false) {
    pieces.push(...emphasised(`${first ? '' : ' '}${sentence(random)}`, random));
  }
  return block('paragraph', ...element('p', ...joined(pieces)));
}

/** A sentence, now and then with a few words of it strong or linked. */
function emphasised(text: string, random: Random): Piece[] {
  const words = text.split(/(?<= )/);
  if (words.length < 8 || random.chance(0.85)) return [{ text }];
  const from = 2 + random.below(words.length - 6);
  const to = from + 1 + random.below(3);
  const inner = words.slice(from, to).join('');
  const [open, close] = random.chance(0.6) ? ['<strong>', '</strong>'] : ['<a href="#mehr">', '</a>'];
  return [
    { text: words.slice(0, from).join('') },
    { markup: open },
    { text: inner.trimEnd() },
    { markup: close },
    { text: `${inner.endsWith(' ') ? ' ' : ''}${words.slice(to).join('')}` },
  ];
}

/** Text beside text is one text node. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if ('text' in piece && last && 'text' in last) all[all.length - 1] = { text: last.text + piece.text };
    else all.push(piece);
  }
  return all;
}

function list(random: Random): Block[] {
  const tag = random.chance(0.7) ? 'ul' : 'ol';
  const items = Array.from({ length: 3 + random.below(5) }, () =>
    block('item', ...element('li', ...joined(emphasised(sentence(random), random)))),
  );
  return [frame(`<${tag}>`), ...items, frame(`</${tag}>`)];
}

function table(random: Random): Block[] {
  const rows = Array.from({ length: 3 + random.below(7) }, () =>
    block(
      'row',
      { markup: '<tr>' },
      ...element('td', { text: paperName(random) }),
      ...element('td', { text: address(random) }),
      ...element('td', { text: random.chance(0.5) ? amount(random) : `bis zu ${span(random)}` }),
      { markup: '</tr>' },
    ),
  );
  return [frame('<table><tbody>'), ...rows, frame('</tbody></table>')];
}

/** A group of labelled fields as they stand in every form, and its button; some fields with a hint of their own. */
function fields(random: Random): Block[] {
  const labels = random.shuffle(REPEATED_LABELS).slice(0, 4 + random.below(6));
  const rows = labels.map((label) => {
    const hint = random.chance(0.25)
      ? element('small', { text: `Siehe ${paperName(random)}, ${address(random)}` })
      : [];
    return block('field', { markup: '<div><label>' }, { text: label }, { markup: '<input></label>' }, ...hint, {
      markup: '</div>',
    });
  });
  const button = block('button', ...element('button', { text: random.pick(BUTTONS) }));
  return [frame('<div class="gruppe">'), ...rows, button, frame('</div>')];
}
