import type { Random } from '#tests/bench/anchoring/random.ts';
import { createRandom } from '#tests/bench/anchoring/random.ts';
import { type OwnPair, page } from '#tests/bench/pairs/own/own-pair.ts';
import { changed, type Item } from './mutate.ts';
import { GROUPS, LABELS, OFFICES, PAPERS, STREETS, TOPICS } from './vocabulary.ts';

/** A part of a page: a heading or legend, and entries that are built alike. */
interface Part {
  id: string;
  title: string;
  kind: Kind;
  entries: Item[][];
}

/** How an entry of a part is built, and marked up. `number`: its place in the list, as templates count. */
interface Kind {
  entry(random: Random, topic: string): Item[];
  html(items: readonly Item[], part: number, number: number): string;
  wrap(title: string, entries: string): string;
}

const KINDS: readonly Kind[] = [
  {
    entry: (random) => {
      const office = random.pick(OFFICES);
      return [
        text('name', `${office} ${random.pick(['Nord', 'Süd', 'Mitte', 'am Bahnhof', 'im Rathaus'])}`),
        text('strasse', `${random.pick(STREETS)} ${1 + random.below(40)}, 12345 Musterstadt`),
        text(
          'zeit',
          `Geöffnet ${random.pick(['montags', 'dienstags', 'freitags'])} von 8 bis ${random.pick([12, 16, 18])} Uhr`,
        ),
        text(
          'tuer',
          random.pick([
            'Der Eingang ist stufenlos erreichbar.',
            'Der Aufzug ist außer Betrieb.',
            'Bitte klingeln Sie.',
          ]),
        ),
        text('knopf', 'Termin vereinbaren', 'button'),
      ];
    },
    html: (items) => `<li>${items.map((item, index) => tag(index === 0 ? 'h3' : 'p', item)).join('\n')}</li>`,
    wrap: (title, entries) => `<section>${title}<ul>${entries}</ul></section>`,
  },
  {
    entry: (random, topic) => {
      const paper = random.pick(PAPERS);
      const verb = random.pick(['beantragen', 'verlängern', 'abholen', 'bezahlen', 'online anmelden']);
      return [
        text(
          'frage',
          `${random.pick(['Wie kann ich', 'Wann muss ich', 'Wo kann ich'])} ${random.pick([topic, paper])} ${verb}?`,
        ),
        text(
          'antwort',
          random.pick([
            'Das ist leider nicht möglich.',
            `Sie brauchen dafür nur ${paper} und ${random.pick(PAPERS)}.`,
            `Die Unterlagen müssen Sie bis zum ${1 + random.below(28)}. März schriftlich einreichen. Danach bekommen Sie einen Bescheid.`,
          ]),
        ),
        text('hilfe', 'War das hilfreich?'),
        text('ja', 'Ja', 'button'),
        text('nein', 'Nein', 'button'),
      ];
    },
    html: (items) => `<div>${items.map((item, index) => tag(index === 0 ? 'h3' : 'p', item)).join('\n')}</div>`,
    wrap: (title, entries) => `<section>${title}${entries}</section>`,
  },
  {
    entry: (random) => [
      text(
        'was',
        `${random.pick(PAPERS)} ${random.pick(['unter 24 Jahren', 'ab 24 Jahren', 'mit Express', 'vorläufig', 'als Ersatz'])}`,
      ),
      text('preis', `${10 + random.below(90)},${random.pick(['00', '50', '80'])} Euro`),
      text('dauer', random.pick(['sofort', '2 Wochen', '6 Wochen', '3 Werktage'])),
    ],
    html: (items) => `<tr>${items.map((item) => tag('td', item)).join('')}</tr>`,
    wrap: (title, entries) => `${title}<table><tr><th>Was</th><th>Gebühr</th><th>Dauer</th></tr>${entries}</table>`,
  },
  {
    entry: (random) => [
      text('gruppe', random.pick(GROUPS)),
      ...random
        .shuffle(LABELS)
        .slice(0, 3)
        .map((label, index) => text(`feld-${index}`, label, 'field')),
      text('weg', 'Angaben löschen', 'button'),
    ],
    html: (items, part, number) =>
      `<fieldset>${items.map((item, index) => member(item, `feld-${part}-${number}-${index}`)).join('\n')}</fieldset>`,
    wrap: (title, entries) => `${title}<form>${entries}</form>`,
  },
  {
    entry: (random, topic) => [
      text('tag', `${1 + random.below(28)}. ${random.pick(['Mai', 'Juni', 'Juli'])} 2025`),
      text(
        'titel',
        random.pick([
          `Neues zum Thema ${topic}`,
          `${random.pick(OFFICES)} geschlossen`,
          `Sperrung: ${random.pick(STREETS)}`,
        ]),
      ),
      text(
        'text',
        `${random.pick(['Das Amt', 'Die Stadt', 'Der Rat'])} ${random.pick(['berät über', 'informiert zu', 'entscheidet zu'])} ${random.pick(TOPICS)}. Die Sitzung ist öffentlich, bitte melden Sie sich online an.`,
      ),
      text('mehr', 'Weiterlesen', 'button'),
    ],
    html: (items) => `<article>${items.map((item, index) => tag(index === 1 ? 'h3' : 'p', item)).join('\n')}</article>`,
    wrap: (title, entries) => `<section>${title}${entries}</section>`,
  },
  {
    entry: (random, topic) => [
      text(
        'absatz',
        `${random.pick(['Für', 'Zum Thema'])} ${topic} müssen Sie ${random.pick(PAPERS)} und ${random.pick(PAPERS)} vorlegen. ` +
          `${random.pick(['Kopien nehmen wir nicht an.', 'Eine Kopie genügt.', 'Das Original bekommen Sie zurück.'])} ` +
          `Der Antrag ist ${random.pick(['schriftlich', 'online', 'persönlich'])} beim ${random.pick(OFFICES)} zu stellen, ` +
          `spätestens ${1 + random.below(6)} Wochen vorher.`,
      ),
    ],
    html: (items) => items.map((item) => tag('p', item)).join('\n'),
    wrap: (title, entries) => `<section>${title}${entries}</section>`,
  },
];

/**
 * A page in two versions, made from a seed: offices, questions, fees, groups of fields, news, paragraphs, of which much is said
 * again. Between the versions entries come, go and trade places, parts too; words, numbers, labels and headings are edited.
 */
export function generatedPair(seed: number): OwnPair {
  const random = createRandom(seed * 7919);
  const parts = Array.from({ length: 3 + random.below(3) }, (_, number) => part(random, number));
  return {
    name: `generated-${seed}`,
    old: page('Bürgerservice', parts.map(html).join('\n')),
    now: page('Bürgerservice', newer(parts, random).map(html).join('\n')),
  };
}

function part(random: Random, number: number): Part {
  const kind = random.pick(KINDS);
  const topic = random.pick(TOPICS);
  const entries = Array.from({ length: 3 + random.below(5) }, (_, index) =>
    entry(kind, random, topic, `${number}-${index}`),
  );
  return {
    id: `teil-${number}`,
    title: `${topic}: ${random.pick(['Übersicht', 'Hinweise', 'Angaben', 'Kosten'])}`,
    kind,
    entries,
  };
}

function entry(kind: Kind, random: Random, topic: string, id: string): Item[] {
  return kind.entry(random, topic).map((item) => ({ ...item, key: `${item.key}-${id}` }));
}

function newer(parts: readonly Part[], random: Random): Part[] {
  const moved = random.chance(0.25) ? random.shuffle(parts) : parts;
  return moved.map((old) => {
    const kept = old.entries.filter(() => !random.chance(0.1));
    const ordered = random.chance(0.25) ? random.shuffle(kept) : kept;
    const entries = ordered.flatMap((items, index) => {
      const edited = items.map((item) => changed(item, random));
      return random.chance(0.1) ? [entry(old.kind, random, 'Umzug', `${old.id}-neu-${index}`), edited] : [edited];
    });
    const title = random.chance(0.15)
      ? old.title.replace(':', ' –').replace('Hinweise', 'Wichtige Hinweise')
      : old.title;
    return { ...old, title, entries };
  });
}

function html({ id, title, kind, entries }: Part, number: number): string {
  const made = entries.map((items, index) => kind.html(items, number, index)).join('\n');
  return kind.wrap(`<h2 data-id="${id}">${title}</h2>`, made);
}

function text(key: string, said: string, kind: Item['kind'] = 'text'): Item {
  return { key, text: said, kind };
}

function tag(name: string, { key, text: said, kind }: Item): string {
  return kind === 'button'
    ? `<button type="button" data-id="${key}">${said}</button>`
    : `<${name} data-id="${key}">${said}</${name}>`;
}

/** A legend, field or button of a group. Ids go by the place in the list, as templates make them. */
function member(item: Item, id: string): string {
  if (item.kind !== 'field') return tag(item.kind === 'text' ? 'legend' : 'p', item);
  return `<label for="${id}" data-id="label-${item.key}">${item.text}</label><input id="${id}" data-id="${item.key}">`;
}
