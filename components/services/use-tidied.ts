import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AdministrativeService } from '@/utils/catalogue/services';
import { type Double, findDoubles, pairOf, type ServiceRow } from '@/utils/review';
import { type Known, knownServices, NOTHING_KNOWN } from './known';
import { type Tidied, useTidying } from './tidying';

const NOTHING_TIDIED: Tidied = { moved: [], named: [], apart: [] };
const NO_SERVICES: readonly AdministrativeService[] = [];

/**
 * What people said of services and pages, read again when `version` is another one, and the catalogues, which come after the
 * first drawing. Where one cannot be read, what was there before stands: nothing that people have is lost by that.
 */
export function useTidied(version: unknown) {
  const tidying = useTidying();
  const [tidied, setTidied] = useState(NOTHING_TIDIED);
  const [catalogue, setCatalogue] = useState(NO_SERVICES);
  const latest = useRef(0);
  const reload = async () => {
    latest.current += 1;
    const turn = latest.current;
    const now = await tidying.read().catch(() => undefined);
    if (now && turn === latest.current) setTidied(now);
  };
  useEffect(() => {
    void reload();
    return () => {
      latest.current += 1;
    };
  }, [version]);
  useEffect(() => {
    let isGone = false;
    tidying.loadCatalogue().then(
      (all) => !isGone && setCatalogue(all),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, []);
  const known = useMemo(() => (catalogue.length > 0 ? knownServices(catalogue) : NOTHING_KNOWN), [catalogue]);
  return { tidied, catalogue, known, reload };
}

/** The services that perhaps are one, but for those that somebody keeps apart. Without the catalogues there are none yet. */
export function useDoubles(services: readonly ServiceRow[], tidied: Tidied, known: Known): Double[] {
  const { saidBy } = useTidying();
  return useMemo(() => {
    if (known === NOTHING_KNOWN) return [];
    const named = new Map(tidied.named.map(({ key, alternatives }) => [key, alternatives]));
    const candidates = services.map((service) => ({
      ...service,
      alsoNamed: named.get(service.key) ?? [],
      said: [...new Set(service.pages.map(saidBy))],
    }));
    const apart = new Set(tidied.apart);
    return findDoubles(candidates, known).filter((double) => !apart.has(pairOf(double)));
  }, [services, tidied, known]);
}
