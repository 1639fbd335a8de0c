import { leikaKeysIn } from '@/utils/domain/leika';

/** Blocks of structured data that are read in one page, and how long one may be, UTF-16 code units. */
const BLOCKS_MAX = 10;
const BLOCK_MAX = 100_000;
const DEPTH_MAX = 8;
/** Types of https://schema.org that stand for what an office does for people. */
const SERVICE_TYPE = /^(?:https?:\/\/schema\.org\/)?(?:GovernmentService|GovernmentPermit|Service)$/;

/**
 * The LeiKa key that a page says of itself: in a meta element, a `data-leika…` attribute, structured data
 * (schema.org's GovernmentService), or its own address in `<link rel="canonical">`. A list of services has several
 * keys and says none of itself: where the same kind of place names two, it counts for nothing.
 */
export function leikaOf(document: Document): string | undefined {
  return (
    only(attributes(document, 'meta[name*="leika" i], meta[property*="leika" i]', ['content'])) ??
    only(
      attributes(document, '[data-leika], [data-leika-key], [data-leikakey], [data-leika-id], [data-leikaid]', DATA),
    ) ??
    only(structured(document)) ??
    only(attributes(document, 'link[rel=canonical]', ['href']))
  );
}

const DATA = ['data-leika', 'data-leika-key', 'data-leikakey', 'data-leika-id', 'data-leikaid'];

function only(texts: readonly string[]): string | undefined {
  const keys = new Set(texts.flatMap((text) => leikaKeysIn(text.slice(0, 1_000))[0] ?? []));
  return keys.size === 1 ? [...keys][0] : undefined;
}

function attributes(document: Document, selector: string, names: readonly string[]): string[] {
  return [...document.querySelectorAll(selector)].flatMap((element) =>
    names.map((name) => element.getAttribute(name) ?? ''),
  );
}

function structured(document: Document): string[] {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, BLOCKS_MAX);
  return blocks.flatMap(({ textContent }) => identifiers(parse(textContent ?? ''), DEPTH_MAX));
}

function parse(text: string): unknown {
  try {
    return text.length > BLOCK_MAX ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What services in a block of JSON-LD are identified by; other parts of services are not looked into. */
function identifiers(node: unknown, depth: number): string[] {
  if (typeof node !== 'object' || node === null || depth === 0) return [];
  if (Array.isArray(node)) return node.flatMap((each) => identifiers(each, depth - 1));
  const record = new Map<string, unknown>(Object.entries(node));
  const types = [record.get('@type')].flat();
  if (!types.some((type) => typeof type === 'string' && SERVICE_TYPE.test(type)))
    return [...record.values()].flatMap((each) => identifiers(each, depth - 1));
  return ['@id', 'identifier', 'serviceType', 'sameAs', 'url'].flatMap((name) => texts(record.get(name)));
}

function texts(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value !== 'object' || value === null) return [];
  return 'value' in value ? texts(value.value) : [];
}
