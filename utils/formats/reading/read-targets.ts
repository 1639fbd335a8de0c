import { maskPersonalData } from '@/utils/domain/mask';
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
  const about = { uri, title: titleOf(annotation), own };
  const read = targets.flatMap((each) => readTarget(each, about, options));
  if (targets.length > 0 || uri === '') return read;
  return readTarget(uri, about, options);
}

/** What the annotation says of all its targets. */
interface About {
  uri: string;
  title: string;
  own: boolean;
}

/** Hypothesis says what a page was called. */
function titleOf({ document }: JsonRecord): string {
  return isRecord(document) ? maskPersonalData(textOf([document.title].flat()[0]).slice(0, 500)) : '';
}

function readTarget(json: unknown, { uri, title, own }: About, options: ReadOptions): Target[] {
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
      service: own ? readService(target) : serviceOf(key, title, options),
      page: { key, title },
      step: own ? { key: textOf(step['rn:key']), label: textOf(step['rn:label']) } : NO_STEP,
      frame: own ? readFrame(textOf(target['rn:frame']), options) : '',
      selectors,
    },
  ];
}

function readService(target: JsonRecord): Target['service'] {
  const service = target['rn:service'];
  if (!isRecord(service)) return { key: '', name: '' };
  return { key: textOf(service['rn:key']), name: textOf(service['rn:name']) };
}

/** Where nobody knows better, a foreign page belongs to a service of its own: portal and path. */
function serviceOf(page: string, title: string, options: ReadOptions): Target['service'] {
  return options.serviceOf?.(page, title) ?? { key: page.replace(/[?#].*$/, '').replace(/\/$/, ''), name: '' };
}

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
