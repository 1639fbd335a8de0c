import { useTexts } from '@/utils/i18n';
import { keyInWords, LEVEL_WORDS } from './in-words';
import type { Known } from './known';

interface ServiceFactsProps {
  service: { key: string; portals: readonly string[] };
  known: Known;
}

/** Portals this many are named, the others counted. */
const PORTALS_MAX = 3;

/** Where a service is, its key, its level of government and the situation it belongs to, as far as that is known. */
export function ServiceFacts({ service: { key, portals }, known }: ServiceFactsProps) {
  const { t } = useTexts();
  const found = known.withKey(key);
  const more = portals.length - PORTALS_MAX;
  const facts = [
    more > 0 ? t('services_portals', portals.slice(0, PORTALS_MAX).join(', '), more) : portals.join(', '),
    keyInWords(key),
    ...(found?.levels ?? []).map((level) => t(LEVEL_WORDS[level])),
  ].filter(Boolean);
  return (
    <p class="rn-muted">
      {facts.join(' · ')}
      {found?.situation && (
        <>
          {' · '}
          <span lang="de">
            {found.field}: {found.situation}
          </span>
        </>
      )}
    </p>
  );
}
