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
  const isLater = (positionOf(step.key) ?? 1) > 1;
  // A later step that has no address of its own shares it with the first one: it cannot be opened either. Nor can one
  // that answers to a form, whose address leads there only as long as the server remembers.
  const isClosed = isLater && (!STEP_ADDRESS.test(key) || isSentByForm(document));
  const title = maskPersonalData(withoutErrors(document.title)).slice(0, 300);
  return {
    service: identifyService(document, key, href),
    page: { key, title, ...((stateful || isClosed) && { behindSession: true }) },
    step,
    frame: '',
  };
}

/** Whether the page's own content is a form that goes to the server; those of header and footer are everywhere. */
function isSentByForm(document: Document): boolean {
  const forms = [...document.querySelectorAll('form[method="post" i]')];
  return forms.some((form) => !form.closest('header,footer,nav,aside,[role=banner],[role=contentinfo],[role=search]'));
}
