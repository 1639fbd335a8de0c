import type { AdministrativeService } from '@/utils/catalogue/services';
import { coreName, coreOf, type KnownServices } from '@/utils/review';

/** The catalogues as something to look things up in. */
export interface Known extends KnownServices {
  withKey(key: string): AdministrativeService | undefined;
}

/** Before the catalogues are here. */
export const NOTHING_KNOWN: Known = { named: () => undefined, withKey: () => undefined };

/** Prepares the catalogues for being looked up by key and name. Of equal names the first one counts: those of the OZG. */
export function knownServices(catalogue: readonly AdministrativeService[]): Known {
  const byKey = new Map(catalogue.map((service) => [service.key, service]));
  const byName = new Map<string, AdministrativeService>();
  for (const service of catalogue) {
    const core = coreOf(service.words.trim().split(' '));
    if (core && !byName.has(core)) byName.set(core, service);
  }
  return {
    withKey: (key) => byKey.get(key),
    named(name) {
      const found = byName.get(coreName(name));
      return found && { key: found.key, name: found.name };
    },
  };
}
