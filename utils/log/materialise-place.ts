import type { Change, PlaceChange } from '@/utils/domain/change';
import type { OwnConcern, TextInBoth } from '@/utils/domain/own-concern';
import type { MovedPage, NamedService } from '@/utils/domain/service';
import type { ServiceRef } from '@/utils/domain/target';
import { withoutErased } from './erase';
import { historyOf } from './history';
import { readPlaceChange, speaksOfPlace } from './read-place-change';

/**
 * Folds the changes about one service into the name that people gave it. Answers `undefined` when none of them can be
 * read. Pure, and independent of the order in which the changes came.
 */
export function materialiseService(changes: readonly Change[]): NamedService | undefined {
  const { last, rivals } = writesOf(changes, (said) => (said.kind === 'service.name' ? said.value : undefined));
  if (!last) return undefined;
  const { key, name } = last;
  const names = rivals.map((rival) => rival.name).filter((rival) => rival !== '' && rival !== name);
  return { key, name, alternatives: [...new Set(names)] };
}

/** Folds the changes about one page into the service that people put it to, as {@link materialiseService} does. */
export function materialisePage(changes: readonly Change[]): MovedPage | undefined {
  const { last, rivals } = writesOf(changes, (said) => (said.kind === 'page.service' ? said.value : undefined));
  if (!last) return undefined;
  const { page, service } = last;
  const others = new Map<string, ServiceRef>();
  for (const rival of rivals) if (rival.service) others.set(rival.service.key, rival.service);
  if (service) others.delete(service.key);
  return { page, service, alternatives: [...others.values()] };
}

/**
 * Folds the changes about one concern into what people mean by it, as {@link materialiseService} does. What was said last
 * holds; what that leaves empty is taken from others that nobody has overwritten knowingly.
 */
export function materialiseConcern(changes: readonly Change[]): OwnConcern | undefined {
  const { last, rivals } = writesOf(changes, (said) => (said.kind === 'concern.define' ? said.value : undefined));
  if (!last) return undefined;
  const latest = [last, ...rivals.toReversed()];
  const fill = (of: (each: OwnConcern) => TextInBoth): TextInBoth => ({
    de: latest.map((each) => of(each).de).find(Boolean) ?? '',
    en: latest.map((each) => of(each).en).find(Boolean) ?? '',
  });
  const phrases = { obstacle: fill((each) => each.phrases.obstacle), strength: fill((each) => each.phrases.strength) };
  return { key: last.key, label: fill((each) => each.label), phrases };
}

/** What was said last in the order of the log, and all that nobody has overwritten knowingly. */
function writesOf<T>(
  changes: readonly Change[],
  read: (said: PlaceChange) => T | undefined,
): { last?: T; rivals: T[] } {
  // Most subjects are notes: they are not worth a history.
  if (!changes.some(speaksOfPlace)) return { rivals: [] };
  const { ordered, saw } = historyOf(withoutErased(changes));
  const writes = ordered.flatMap((change) => {
    const said = readPlaceChange(change);
    const value = said && read(said);
    return value ? [{ id: change.id, value }] : [];
  });
  const rivals = writes.filter(({ id }) => !writes.some((other) => saw(other.id, id)));
  const last = writes.at(-1);
  return { ...(last && { last: last.value }), rivals: rivals.map(({ value }) => value) };
}
