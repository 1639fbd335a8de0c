import { NO_STEP, type Target } from '@/utils/domain/target';
import { decoded, isRecord, type JsonRecord, listOf, textOf } from './json';
import type { ReadOptions } from './note-draft';
import { readForeignSelectors, readOwnSelectors } from './read-selectors';

const FRAME_URN = 'urn:randnotiz:page:';

/** An annotation about more places than this is none that people made. */
const TARGETS_MAX = 20;

/** The places that an annotation speaks of; a note each. Those that are not in the web are left out. */
export function readTargets(annotation: JsonRecord, own: boolean, options: ReadOptions): Target[] {
  const uri = textOf(annotation.uri);
  const targets = listOf(annotation.target, TARGETS_MAX)
    .flatMap((each) => (isRecord(each) && Array.isArray(each.items) ? listOf(each.items, TARGETS_MAX) : [each]))
    .slice(0, TARGETS_MAX);
  const read = targets.flatMap((each) => readTarget(each, uri, own, options));
  if (targets.length > 0 || uri === '') return read;
  return readTarget(uri, uri, own, options);
}

function readTarget(json: unknown, uri: string, own: boolean, options: ReadOptions): Target[] {
  const target = isRecord(json) ? json : { id: textOf(json) };
  const { source } = target;
  const address = textOf(isRecord(source) ? source.id : source) || textOf(target.id) || uri;
  const key = cleaned(address, options);
  if (!key) return [];
  const step = own && isRecord(target['rn:step']) ? target['rn:step'] : {};
  const selectors =
    (own && readOwnSelectors(target.selector)) || readForeignSelectors(target.selector ?? fragmentOf(address, own));
  return [
    {
      service: readService(target, key, own),
      page: { key, title: '' },
      step: own ? { key: textOf(step['rn:key']), label: textOf(step['rn:label']) } : NO_STEP,
      frame: own ? readFrame(textOf(target['rn:frame']), options) : '',
      selectors,
    },
  ];
}

/** Foreign pages belong to a service of their own: portal and path, as it is where a page says nothing. */
function readService(target: JsonRecord, page: string, own: boolean): Target['service'] {
  const service = target['rn:service'];
  if (own) return isRecord(service) ? { key: textOf(service['rn:key']), name: textOf(service['rn:name']) } : NO_SERVICE;
  return { key: page.replace(/[?#].*$/, '').replace(/\/$/, ''), name: '' };
}

const NO_SERVICE: Target['service'] = { key: '', name: '' };

/** Frames without an address of their own (`about:srcdoc`) stand in a URN of ours. They are compared, never opened. */
function readFrame(frame: string, options: ReadOptions): string {
  return frame.startsWith(FRAME_URN) ? decoded(frame.slice(FRAME_URN.length)) : cleaned(frame, options);
}

/** Empty for what is no page of the web. */
function cleaned(address: string, { cleanAddress }: ReadOptions): string {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return '';
  url.username = '';
  url.password = '';
  try {
    return cleanAddress(url.href);
  } catch {
    return '';
  }
}

/** `#xywh=…` says where on the page; `#/schritt2` says which page. */
function fragmentOf(address: string, own: boolean): JsonRecord | undefined {
  const value = own ? '' : (URL.parse(address)?.hash.slice(1) ?? '');
  return value && !/^!?\//.test(value) ? { type: 'FragmentSelector', value } : undefined;
}
