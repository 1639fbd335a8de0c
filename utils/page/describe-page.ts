import { maskPersonalData } from '@/utils/domain/mask';
import type { Whereabouts } from '@/utils/domain/target';
import { normaliseAddress } from './address';
import { identifyService } from './service';
import { identifyStep } from './step';

/** Says which service, page and step a document shows right now. `href` is the address as the browser shows it. */
export function describePage(document: Document, href: string): Whereabouts {
  const key = normaliseAddress(href);
  return {
    service: identifyService(document, key),
    page: { key, title: maskPersonalData(document.title).slice(0, 300) },
    step: identifyStep(document, key),
    frame: '',
  };
}
