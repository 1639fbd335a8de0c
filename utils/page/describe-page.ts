import { maskPersonalData } from '@/utils/domain/mask';
import type { Whereabouts } from '@/utils/domain/target';
import { positionOf } from '@/utils/domain/way';
import { readAddress } from './address';
import { identifyService } from './service';
import { identifyStep, withoutErrors } from './step';

/** Addresses that say themselves which step they are. */
const STEP_ADDRESS = /(?:schritt|step|seite|page)[-_=/.]?\d|#./i;

/** Says which service, page and step a document shows right now. `href` is the address as the browser shows it. */
export function describePage(document: Document, href: string): Whereabouts {
  const { key, stateful } = readAddress(href);
  const step = identifyStep(document, key);
  // A later step that has no address of its own shares it with the first one: it cannot be opened either.
  const sharesAddress = (positionOf(step.key) ?? 1) > 1 && !STEP_ADDRESS.test(key);
  const title = maskPersonalData(withoutErrors(document.title)).slice(0, 300);
  return {
    service: identifyService(document, key),
    page: { key, title, ...((stateful || sharesAddress) && { behindSession: true }) },
    step,
    frame: '',
  };
}
