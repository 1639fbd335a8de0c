import { type OwnPair, page } from './own-pair.ts';

interface Filed {
  id: string;
  title: string;
  day: string;
  state: string;
  hint: string;
}

const WORKING = 'In Bearbeitung';
const SENT = 'Eingegangen';
const DONE = 'Abgeschlossen';
const WAIT = 'Sie müssen nichts tun.';
const ASK = 'Uns fehlen noch Unterlagen von Ihnen.';

const WOHNGELD = { id: 'wohngeld', title: 'Wohngeld', day: '3. März', state: WORKING, hint: ASK };
const KITA = { id: 'kita', title: 'Platz in einer Kita', day: '11. März', state: SENT, hint: WAIT };
const PARKEN = { id: 'parken', title: 'Bewohnerparkausweis', day: '11. März', state: DONE, hint: WAIT };
const HUND = { id: 'hund', title: 'Anmeldung eines Hundes', day: '20. Februar', state: DONE, hint: WAIT };
const WOHNGELD_2 = { id: 'wohngeld-2', title: 'Wohngeld', day: '2. April', state: SENT, hint: WAIT };
const BAUM = { id: 'baum', title: 'Fällen eines Baums', day: '14. März', state: SENT, hint: WAIT };

/** What the component says itself stands in its shadow root; what differs from card to card is slotted. */
function card({ id, title, day, state, hint }: Filed, shadow: string): string {
  return `<mst-antrag><template shadowrootmode="open">${shadow}</template>
<span slot="titel" data-id="titel-${id}">${title}</span>
<span slot="tag" data-id="tag-${id}">Gestellt am ${day}</span>
<span slot="stand" data-id="stand-${id}">${state}</span>
<span slot="hinweis" data-id="hinweis-${id}">${hint}</span>
<button slot="tun" type="button" data-id="oeffnen-${id}">Öffnen</button>
<button slot="tun" type="button" data-id="loeschen-${id}">Zurückziehen</button></mst-antrag>`;
}

const OLD_SHADOW = `<style>:host{display:block}</style><h2><slot name="titel"></slot></h2><p><slot name="tag"></slot></p>
<p>Stand: <slot name="stand"></slot></p><p><slot name="hinweis"></slot></p><div><slot name="tun"></slot></div>`;
const NEW_SHADOW = `<style>:host{display:block}dt,dd{display:inline}</style><article><h3>Antrag: <slot name="titel"></slot></h3>
<slot name="tag"></slot><dl><dt>Stand</dt><dd><slot name="stand"></slot></dd></dl><slot name="hinweis"></slot><hr><slot name="tun"></slot></article>`;

const list = (requests: readonly Filed[], shadow: string) =>
  page(
    'Meine Anträge',
    `<p data-id="einleitung">Hier sehen Sie alle Anträge des letzten Jahres.</p>
${requests.map((request) => card(request, shadow)).join('\n')}
<p><a href="#neu" data-id="neu">Neuen Antrag stellen</a></p>`,
  );

/**
 * Cards that are components with open shadow roots, built anew in the new version; a request came at the top, one is
 * gone, one is further on, and another is new with the title of an older one.
 */
export const requests: OwnPair = {
  name: 'held-out-requests',
  old: list([PARKEN, KITA, WOHNGELD, HUND], OLD_SHADOW),
  now: list([WOHNGELD_2, BAUM, { ...KITA, state: WORKING, hint: ASK }, WOHNGELD, PARKEN], NEW_SHADOW),
};
