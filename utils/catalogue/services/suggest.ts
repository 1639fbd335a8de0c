import { foldedWords } from '@/utils/domain/fold';
import type { ServiceRef } from '@/utils/domain/target';

/** A service that can be chosen. `hint` tells equal names apart: the service of the online access act it belongs to. */
export interface KnownService extends ServiceRef {
  hint: string;
}

/** A service, prepared for being found: its words, folded, with a blank before each. */
export interface FindableService extends KnownService {
  words: string;
  hintWords: string;
}

/** Prepares services for being found. Done once; a query then takes a few milliseconds for thousands of them. */
export function makeFindable(services: readonly KnownService[]): FindableService[] {
  return services.map((service) => ({
    ...service,
    words: spaced(foldedWords(service.name)),
    hintWords: spaced(foldedWords(service.hint)),
  }));
}

const LIMIT = 8;

/**
 * The services that a query may mean, at most eight, best first: those whose name begins with it, then those with words
 * that begin so, then those with such parts inside of words ("geld" in "Wohngeld") or in the hint. All words of the
 * query must be there, in any order. Of equals the shorter name, then the order of the data. Pure.
 */
export function suggestServices(query: string, services: readonly FindableService[]): KnownService[] {
  const wanted = foldedWords(query);
  if (wanted.length === 0) return [];
  const found = services.flatMap((service) => {
    const rank = rankOf(service, wanted);
    return rank === undefined ? [] : [{ service, rank }];
  });
  found.sort((a, b) => a.rank - b.rank || a.service.words.length - b.service.words.length);
  return found.slice(0, LIMIT).map(({ service: { key, name, hint } }) => ({ key, name, hint }));
}

function rankOf({ words, hintWords }: FindableService, wanted: readonly string[]): number | undefined {
  if (words.startsWith(spaced(wanted))) return 0;
  if (wanted.every((word) => words.includes(` ${word}`))) return 1;
  if (wanted.every((word) => words.includes(word))) return 2;
  return wanted.every((word) => words.includes(word) || hintWords.includes(word)) ? 3 : undefined;
}

function spaced(words: readonly string[]): string {
  return words.map((word) => ` ${word}`).join('');
}
