import { type NoteDraft, readWebAnnotations } from '@/utils/formats';

/** Addresses stay as they are. */
export const asIs = { cleanAddress: (address: string) => address };

/** What is read of parsed JSON; throws where it is refused whole. */
export function read(json: unknown, options = asIs): NoteDraft[] {
  const result = readWebAnnotations(json, options);
  if ('error' in result) throw new Error(`refused: ${result.error}`);
  return result.parsed.notes;
}

/** A foreign annotation with this selector. */
export const foreign = (selector: unknown, more: object = {}) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://other.example/1',
  type: 'Annotation',
  target: { source: 'https://portal.example/antrag?sid=1#x', selector },
  ...more,
});

/** A quote as other programs write it. */
export const quote = { type: 'TextQuoteSelector', exact: 'im Original', prefix: 'erneut ', suffix: ' einreichen' };

/** A place that cannot be found, with its description. */
export const lost = (words: string) => ({ type: 'CssSelector', value: ':not(*)', 'rn:name': words });
