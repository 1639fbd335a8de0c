import { isRecord, type JsonRecord } from './json';

/** More annotations than this are no file that people pass on. */
const COUNT_MAX = 100_000;

/** Containers in containers: a collection has a page, a page has items. */
const DEPTH_MAX = 4;

/** Where containers keep what is in them, in our collections and in what Hypothesis answers (`rows`). */
const CONTAINERS = ['items', 'first', 'next', '@included', '@graph', 'rows'] as const;

/**
 * All annotations in a document: one by itself, a list, a page, a collection with embedded pages, or what the API of
 * Hypothesis answers. Pages elsewhere (IRIs) are not sought. `undefined`: nothing of these.
 */
export function annotationsOf(json: unknown): JsonRecord[] | 'count' | undefined {
  const found: JsonRecord[] = [];
  let known = false;
  let level: unknown[] = [json];
  for (let depth = 0; depth <= DEPTH_MAX && level.length > 0; depth += 1) {
    const inside: unknown[] = [];
    for (const each of level.flat(1)) {
      if (!isRecord(each)) continue;
      if (isAnnotation(each)) found.push(each);
      const parts = isAnnotation(each) ? [] : CONTAINERS.filter((name) => typeof each[name] === 'object');
      known ||= isAnnotation(each) || parts.length > 0 || isEmptyContainer(each);
      inside.push(...parts.map((name) => each[name]));
      if (found.length > COUNT_MAX) return 'count';
    }
    level = inside;
  }
  return known || (Array.isArray(json) && json.length === 0) ? found : undefined;
}

/** By its type; what Hypothesis answers has none, but a page and targets. */
function isAnnotation(record: JsonRecord): boolean {
  const types = [record.type ?? record['@type']].flat();
  const named = types.some((type) => type === 'Annotation' || type === 'oa:Annotation');
  return named || (typeof record.uri === 'string' && ('target' in record || 'text' in record));
}

function isEmptyContainer(record: JsonRecord): boolean {
  return [record.type].flat().some((type) => type === 'AnnotationCollection' || type === 'AnnotationPage');
}
