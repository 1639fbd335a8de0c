import type { Random } from './random.ts';
import { address, amount, condition, day, office, paper, paperName, purpose, span, way } from './words.ts';

/**
 * Ways to say something. Most of a sentence is chosen, little of it is fixed: two sentences of the same kind should not
 * be mistaken for one another.
 */
const KINDS: readonly ((random: Random) => string)[] = [
  (r) => `Wenn ${condition(r)}, reichen Sie ${paper(r)} bis zum ${day(r)} ${way(r)} ein.`,
  (r) => `${office(r)} (${address(r)}) prüft den ${paperName(r)}, ${purpose(r)}.`,
  (r) => `Für den ${paperName(r)} brauchen Sie ${paper(r)} und ${paper(r)}.`,
  (r) => `Die Gebühr beträgt ${amount(r)}, es sei denn, dass ${condition(r)}.`,
  (r) => `${office(r)} meldet sich ${way(r)}, sobald der ${paperName(r)} vorliegt.`,
  (r) => `Bringen Sie ${paper(r)} mit, ${purpose(r)}; der ${paperName(r)} genügt nicht.`,
  (r) => `${span(r)} gilt der ${paperName(r)}, auch wenn ${condition(r)}.`,
  (r) => `Ob ${condition(r)}, entscheidet allein ${lower(office(r))} am ${day(r)}.`,
  (r) => `Seit dem ${day(r)} können Sie ${paper(r)} auch ${way(r)} abgeben.`,
  (r) => `Haben Sie den ${paperName(r)} schon, dann legen Sie nur noch ${paper(r)} dazu.`,
  (r) => `${office(r)} verlangt ${amount(r)} für den ${paperName(r)}, sonst ${amount(r)}.`,
  (r) => `Melden Sie sich ${way(r)} (${address(r)}), ${purpose(r)}.`,
  (r) => `Falls ${condition(r)} oder ${condition(r)}, gilt der ${paperName(r)} nur ${span(r)}.`,
  (r) => `Den ${paperName(r)} erhalten Sie ${way(r)}, nicht aber in unserem Haus ${address(r)}.`,
  (r) => `Wir bewahren ${paper(r)} ${span(r)} auf, ${purpose(r)}.`,
  (r) => `Am ${day(r)} bleibt unser Haus ${address(r)} geschlossen; ${way(r)} erreichen Sie uns trotzdem.`,
  (r) => `Legt jemand anderes ${paper(r)} vor, zahlen Sie ${amount(r)} und warten ${span(r)}.`,
  (r) => `Unser ${paperName(r)} ersetzt den früheren ${paperName(r)} aus dem ${day(r).slice(3).trim()}.`,
];

/** A sentence about Musterstadt's services, some 60 to 170 characters. */
export function sentence(random: Random): string {
  return random.pick(KINDS)(random);
}

/** A heading: `Fischereiausweis: wenn der Arbeitgeber zum Stichtag den Baumbeleg der Kita nachreicht`. */
export function headingText(random: Random): string {
  return random.chance(0.5)
    ? `${paperName(random)}, ${paperName(random)} und ${paperName(random)}`
    : `${paperName(random)}: wenn ${condition(random)}`;
}

function lower(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
