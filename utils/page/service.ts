import { LEIKA_KEY } from '@/utils/domain/leika';
import { maskPersonalData } from '@/utils/domain/mask';
import type { ServiceRef } from '@/utils/domain/target';
import { isContentId } from './content-id';
import { leikaOf } from './leika';
import { leikaInAddress } from './leika-address';
import { withoutErrors } from './step';

/** Parts of an address that name a state of the service rather than the service. */
const STATE_SEGMENT =
  /^(?:antrag|formular|form|start|index|uebersicht|zusammenfassung|bestaetigung|vorgang|assistent|wizard|sitzung|session|\*|\d+)(?:\.|$)|^(?:schritt|step|seite|page)(?:[-_.\d]|$)/i;
/** Form servers have their forms below such a segment: `/form/alias/1/hund`. */
const FORMS = /^(?:alias|provide)$/i;

const NAME_MAX = 200;

/**
 * Which administrative service the document belongs to: by its LeiKa key in the page or address where there is one,
 * else by portal and path without the segments that name states. `address` is a normalised address, `href` the same as the
 * browser shows it: a LeiKa key is no secret, and may stand where others hide one.
 */
export function identifyService(document: Document, address: string, href = address): ServiceRef {
  const leika = LEIKA_KEY.exec(address)?.[0] ?? leikaInAddress(href) ?? leikaOf(document);
  return { key: leika ? `leika:${leika}` : portalPath(address), name: nameOf(document) };
}

/** The same of a page that is not here: by its normalised address and what it was called, which may be empty. */
export function serviceOfPage(address: string, title: string): ServiceRef {
  const leika = LEIKA_KEY.exec(address)?.[0];
  return { key: leika ? `leika:${leika}` : portalPath(address), name: nameIn(partsOf(title), '').slice(0, NAME_MAX) };
}

function portalPath(address: string): string {
  const url = new URL(address);
  const segments = url.pathname.split('/').filter(Boolean);
  const end = segments.findIndex((segment, at) => {
    const names = FORMS.test(segments[at + 1] ?? '') || (at > 0 && isContentId(segment, segments[at - 1] ?? ''));
    return STATE_SEGMENT.test(segment) && !names;
  });
  const path = segments.slice(0, end < 0 ? segments.length : end);
  return path.length === 0 ? url.origin : `${url.origin}/${path.join('/')}`;
}

/** A portal writes "step – service – portal" into the title; the part that a heading repeats is the service's name. */
function nameOf(document: Document): string {
  const heading = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const name = nameIn(partsOf(document.title), heading);
  return maskPersonalData(name || heading).slice(0, NAME_MAX);
}

function partsOf(title: string): string[] {
  return withoutErrors(title)
    .split(/\s+[-–—|·:]\s+/)
    .map((part) => part.trim());
}

function nameIn(parts: readonly string[], heading: string): string {
  return parts.find((part) => part === heading) ?? parts.at(-2) ?? parts[0] ?? heading;
}
