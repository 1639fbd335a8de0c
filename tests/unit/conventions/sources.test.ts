import { describe, expect, test } from 'vitest';
import { SOURCES, withoutComments } from './sources';

const linesOf = (text: string) => text.trimEnd().split('\n').length;

/** Secrets and salts in the background; names of highlights and keys of drafts elsewhere. */
/** Random, or a checksum of the browser's own. */
const RANDOM = [
  'utils/storage/attachments.ts',
  'utils/formats/randnotiz-file/checksum.ts',
  'utils/storage/random-name.ts',
  'utils/app/background/context.ts',
  'utils/app/panel/panel.ts',
  'utils/app/annotator/host.tsx',
  'utils/app/review/protecting.ts',
];

/** Paths of the files whose code (comments left out) matches. */
function using(pattern: RegExp): string[] {
  return SOURCES.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path);
}

test('the scan sees the source', () => {
  expect(SOURCES.length).toBeGreaterThan(100);
  expect(using(/\bexport\b/).length).toBeGreaterThan(100);
});

describe('files are short', () => {
  test('entrypoints have at most 60 lines', () => {
    const entrypoints = SOURCES.filter(({ path }) => path.startsWith('entrypoints/'));
    expect(entrypoints.length).toBeGreaterThan(3);
    expect(entrypoints.filter(({ text }) => linesOf(text) > 60).map(({ path }) => path)).toEqual([]);
  });

  test('every file has at most 250 lines', () => {
    expect(SOURCES.filter(({ text }) => linesOf(text) > 250).map(({ path }) => path)).toEqual([]);
  });
});

test('every export says in a doc comment what it is for', () => {
  // A type that is read off the constant above it has nothing to add: `(typeof RATINGS)[number]`.
  const declaration = /^export (?:async )?(?:function\*?|const|class|interface|type(?! \w+ = \(typeof)) ?\*? ?(\w+)/;
  const silent = SOURCES.flatMap(({ path, text }) => {
    const lines = text.split('\n');
    return lines.flatMap((line, index) => {
      const name = declaration.exec(line)?.[1];
      return name && !lines[index - 1]?.trimEnd().endsWith('*/') ? [`${path}: ${name}`] : [];
    });
  });
  expect(silent).toEqual([]);
});

describe('time stays out of what is stored', () => {
  test.each<[string, RegExp, string[]]>([
    [
      'the clock is asked for the day',
      /\bDate\.now\b|\bnew Date\(\)/,
      [
        'utils/app/background/context.ts',
        'utils/app/backup/state.ts',
        'utils/app/review/use-share-services.ts',
        'utils/app/review/importing.ts',
      ],
    ],
    [
      'moments are turned into days and weeks in one file',
      /\bnew Date\((?!\))|\bDate\.(?:parse|UTC)\b/,
      ['utils/domain/week.ts'],
    ],
    [
      'time is measured where work is cut in slices or bounded, and where a page must have been quiet',
      /\bperformance\b/,
      [
        'components/common/slices.ts',
        'utils/anchoring/anchorer.ts',
        'utils/anchoring/keep-reading.ts',
        'utils/page/watch-changes.ts',
      ],
    ],
    ['events are not asked when they were', /\.timeStamp\b|\btoISOString\(\)(?!\.slice\(0, 10\))/, []],
    ['no field has the name of a clock time', /\b(?:created|modified|timestamp|createdAt|updatedAt|lastSeen)\??:/i, []],
  ])('%s', (_, pattern, allowed) => {
    expect(using(pattern).filter((path) => !allowed.includes(path))).toEqual([]);
  });
});

describe('nothing leaves the computer, and nothing foreign comes in', () => {
  test.each<[string, RegExp, string[]]>([
    ['the network', /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts/, []],
    ['storage that web pages share', /\b(?:localStorage|sessionStorage)\b|document\.cookie/, []],
    [
      'text as markup',
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|dangerouslySetInnerHTML)\b|document\.write/,
      [],
    ],
    ['text as code', /\beval\(|new Function\(/, []],
    ['the highlights of the page', /CSS\.highlights\.clear/, []],
    ['settings that travel', /storage\.sync/, []],
    ['randomness', /crypto\.|Math\.random/, RANDOM],
    ['the type system switched off', /@ts-|\bas any\b|: any\b/, []],
  ])('%s is not used', (_, pattern, allowed) => {
    expect(using(pattern).filter((path) => !allowed.includes(path))).toEqual([]);
  });
});
