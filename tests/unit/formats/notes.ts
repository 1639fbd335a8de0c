import fc from 'fast-check';
import { CATALOGUE } from '@/utils/catalogue';
import { type Annotation, EMPTY_CONTENT, type Reply } from '@/utils/domain/annotation';
import { AFFECTED, RATINGS, SEVERITIES } from '@/utils/domain/rating';
import type { CssSelector, Selector, TextPositionSelector, TextQuoteSelector } from '@/utils/domain/selector';

/** A word that must never leave: stands for voice, heads and everything else that is not named in an export. */
export const SECRET = 'STAYS-HERE';

/** A note that says nothing, about a whole step; every part can be replaced. */
export function noteWith(part: Partial<Annotation>): Annotation {
  return {
    ...EMPTY_CONTENT,
    id: 'n-1_A',
    target: {
      service: { key: 'leika:99107023017000', name: 'Wohngeld' },
      page: { key: 'https://portal.example/wohngeld', title: 'Wohngeld beantragen' },
      step: { key: 'einkommen', label: 'Schritt 3 von 6: Einkommen' },
      frame: '',
      selectors: [],
    },
    alternatives: {},
    deleted: false,
    week: '2026-W47',
    voice: SECRET,
    author: SECRET,
    begunOn: SECRET,
    replies: [],
    votes: [SECRET],
    withheld: 0,
    heads: [SECRET],
    ...part,
  };
}

/** A reply; every part can be replaced. */
export function replyWith(part: Partial<Reply> = {}): Reply {
  return { id: 'r-1_A', text: 'Bei uns auch.', author: SECRET, week: '2026-W48', voice: SECRET, ...part };
}

const text = fc.oneof(
  fc.constantFrom('', '=1+1', 'Straße; „neu“', 'a\r\nb', '"', '\uD800', '-', '█████'),
  fc.string({ unit: 'binary' }),
);

const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'https://müller.example/straße/größe?größe=ü#schritt-ä',
    'https://x.example/a|b{c}[d]^`?q={"a":[1]}|%#a#b',
    'http://[::1]:8080/form',
    'https://user:pass@x.example/',
    'javascript:alert(1)',
    'kein Ort',
    '',
  ),
);

/** Now and then a whole object carries a key that no export knows. */
function strange<T extends object>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof(
    arbitrary,
    arbitrary.map((value) => ({ ...value, day: SECRET, salt: SECRET })),
  );
}

const quote: fc.Arbitrary<TextQuoteSelector> = strange(
  fc.record(
    { type: fc.constant('TextQuoteSelector' as const), exact: text, prefix: text, suffix: text },
    { requiredKeys: ['type', 'exact'] },
  ),
);

const position: fc.Arbitrary<TextPositionSelector> = strange(
  fc.record({ type: fc.constant('TextPositionSelector' as const), start: fc.nat(), end: fc.nat() }),
);

const element: fc.Arbitrary<CssSelector> = strange(
  fc.record(
    {
      type: fc.constant('CssSelector' as const),
      value: text,
      refinedBy: quote,
      'rn:role': fc.constantFrom('textbox', 'file', 'group', 'unknown'),
      'rn:name': text,
      'rn:required': fc.boolean(),
      'rn:attributes': fc.dictionary(fc.constantFrom('id', 'name', 'type'), text),
      'rn:groups': fc.array(text),
      'rn:headings': fc.array(text),
    },
    { requiredKeys: ['type', 'value'] },
  ),
);

const selectors: fc.Arbitrary<Selector[]> = fc.oneof(
  fc.constant<Selector[]>([]),
  fc.tuple(quote, position).map((list): Selector[] => list),
  fc.tuple(element).map((list): Selector[] => list),
  fc.array(fc.oneof(quote, position, element)),
);

/** Notes of all kinds: every sort of target, hostile texts, umlaut addresses, empty fields, deleted ones. */
export const anyNote: fc.Arbitrary<Annotation> = fc
  .record({
    id: fc.oneof(
      fc.base64String().map((id) => id.replace(/[+/=]/g, '_')),
      text,
    ),
    concerns: fc.array(fc.oneof(fc.constantFrom(...CATALOGUE.map((entry) => entry.id)), text)),
    rating: fc.constantFrom(null, ...RATINGS),
    affected: fc.constantFrom(null, ...AFFECTED),
    severity: fc.constantFrom(null, ...SEVERITIES),
    comment: text,
    suggestion: text,
    alternatives: fc.oneof(fc.constant({}), fc.record({ comment: fc.array(text) })),
    deleted: fc.boolean(),
    replies: fc.array(fc.record({ id: fc.uuid(), text }).map(replyWith), { maxLength: 2 }),
    target: strange(
      fc.record({
        service: strange(fc.record({ key: text, name: text })),
        page: strange(fc.record({ key: address, title: text })),
        step: strange(fc.record({ key: text, label: text })),
        frame: fc.oneof(fc.constant(''), address),
        selectors,
      }),
    ),
  })
  .map((part) => noteWith(part));
