import { runInThisContext } from 'node:vm';
import type { Browser, Page } from 'puppeteer-core';
import { createRandom, type Random } from '#tests/bench/anchoring/random.ts';
import type { Listing } from '#tests/bench/pairs/listing.ts';
import { OURS } from '#tests/bench/pairs/matchers/list.ts';
import { HELD_OUT_PAIRS, OWN_PAIRS, UNSEEN_PAIRS } from '#tests/bench/pairs/own/own-pairs.ts';
import { truthById } from '#tests/bench/pairs/own-truth.ts';
import type { Place } from '#tests/bench/pairs/page/face.ts';
import { openVersion } from '#tests/bench/pairs/play-pair.ts';
import { truthOf } from '#tests/bench/pairs/truth.ts';
import { htmlFiles, servePages, sharedFolder } from '#tests/e2e/anchoring/real-pages.ts';
import { launchBare } from '#tests/e2e/bare-browser.ts';
import { bundle } from '#tests/e2e/bundle.ts';
import { startPortal } from '#tests/portal/server.ts';
import type { Selector } from '@/utils/domain/selector';
import { randomForm } from './forms.ts';
import { generatedPair } from './generated.ts';
import { type KnownNote, noteAbout } from './notes.ts';
import { fieldSpots, passages, type Spot } from './places.ts';
import { addScores, figuresOfScore, type Score, scoreOf } from './score.ts';
import { serveTexts } from './serve-texts.ts';
import { type WithPairs, withOurs, withSavedPairs } from './with-pairs.ts';

/** On so many pages no two fields may ever be one place. */
const PAGES = 300;
/** Seeds of generated pages: who tunes looks at those from 1 on, never at these. */
const JUDGED = Array.from({ length: 20 }, (_, index) => 1001 + index);
/** People who mark a place: so many at most. */
const PEOPLE = 5;
/** Sample pages with fields. */
const PORTAL = [
  '/',
  '/wohngeld',
  '/wohngeld/antrag',
  '/gewerbe',
  '/arten/einfach',
  '/arten/raute',
  '/arten/eine-adresse',
];

declare global {
  /** `utils/spots`, bundled. */
  var spotsFace: typeof import('@/utils/spots');
}

/** Two tabs, and what is put into each page. Both are laid out; what lies behind the other is not painted. */
interface Lab {
  front: Page;
  behind: Page;
  face: string;
  matcher: string;
}

/**
 * How well notes are put together that several people wrote about the same places, with quotes of their own and on two versions
 * of a page; and whether two fields of a form ever become one place by themselves. Real selectors, made in Chromium. `--verbose`
 * names the pages on which something went amiss.
 */
export async function benchSpots(options: readonly string[]) {
  const browser = await launchBare('chromium');
  if (!browser) throw new Error('There is no Chromium on this computer.');
  try {
    const lab = await openLab(browser);
    const say = options.includes('--verbose') ? (line: string) => console.error(line) : () => {};
    const saved = await playPairs(lab, withSavedPairs, say);
    const own = await playPairs(lab, withOurs([...OWN_PAIRS, ...HELD_OUT_PAIRS]), say);
    // Nobody looks at single ones of these.
    const unseen = await playPairs(lab, withOurs(UNSEEN_PAIRS), () => {});
    const generated = await playPairs(lab, withOurs(JUDGED.map(generatedPair)), () => {}, JUDGED[0]);
    const { pages, joins } = await lookForWrongJoins(lab, PAGES, say);
    return {
      ...figuresOfScore(saved.score),
      own: { ...figuresOfScore(own.score), wrongFieldJoins: own.wrong },
      unseen: { ...figuresOfScore(unseen.score), wrongFieldJoins: unseen.wrong },
      generated: { ...figuresOfScore(generated.score), wrongFieldJoins: generated.wrong },
      pages,
      wrongFieldJoins: joins + saved.wrong + own.wrong + unseen.wrong + generated.wrong,
    };
  } finally {
    await browser.close();
  }
}

/** The same in any browser, for a test: saved pages, and so many pages with fields. */
export async function measureSpots(browser: Browser, pages: number) {
  const lab = await openLab(browser);
  const saved = await playPairs(lab, withSavedPairs, () => {});
  const { joins } = await lookForWrongJoins(lab, pages, () => {});
  return { ...figuresOfScore(saved.score), wrongFieldJoins: joins + saved.wrong };
}

async function openLab(browser: Browser): Promise<Lab> {
  // Node cannot read the project's own imports.
  runInThisContext(await bundle('utils/spots/index.ts', 'spotsFace'));
  const behind = await browser.newPage();
  const front = await browser.newPage();
  for (const page of [behind, front]) await page.setViewport({ width: 1280, height: 900 });
  return {
    front,
    behind,
    face: await bundle('tests/bench/pairs/page/face.ts', 'pairsFace'),
    matcher: await bundle(OURS.entry, 'pairsMatcher'),
  };
}

/** Opens a page in one of the tabs; `describe` is for as long as it is open. */
async function open({ face, matcher }: Lab, page: Page, url: string) {
  const listing = await openVersion(page, url, face);
  await page.evaluate(matcher);
  const describe = async (places: readonly Place[]): Promise<Selector[][]> => {
    const json = await page.evaluate(
      (list) => pairsFace.describe(pairsMatcher.matcher, list, Number.MAX_VALUE),
      places,
    );
    const described: (Selector[] | null)[] = JSON.parse(json);
    return described.map((selectors) => selectors ?? []);
  };
  return { listing, describe };
}

async function playPairs(
  lab: Lab,
  withPairs: WithPairs,
  say: (line: string) => void,
  seed = 1,
): Promise<{ score: Score; wrong: number }> {
  const scores: Score[] = [];
  let wrong = 0;
  await withPairs(async (name, old, now) => {
    const random = createRandom(scores.length + seed);
    const notes = await notesOfPair(lab, old, now, random);
    const { spots } = spotsFace.problemSpotsOf(notes, { records: [], relations: [] });
    const score = scoreOf(
      notes,
      spots.map((spot) => spot.notes),
    );
    const joins = wrongFields(notes);
    if (score.right < score.found || score.right < score.pairs || joins > 0)
      say(`${name}: ${score.pairs} pairs, ${score.found} put together, ${score.right} rightly; ${joins} fields`);
    scores.push(score);
    wrong += joins;
  });
  return { score: addScores(scores), wrong };
}

async function notesOfPair(lab: Lab, old: string, now: string, random: Random): Promise<KnownNote[]> {
  const newer = await open(lab, lab.front, now);
  const older = await open(lab, lab.behind, old);
  const spots = spotsOf(older.listing, newer.listing, random);
  const marks = spots.flatMap((spot, number) =>
    Array.from({ length: 2 + random.below(PEOPLE - 1) }, () => ({ spot: number, ...random.pick(spot.ways) })),
  );
  const olds = marks.filter(({ version }) => version === 'old');
  const news = marks.filter(({ version }) => version === 'now');
  const described = await older.describe(olds.map(({ place }) => place));
  described.push(...(await newer.describe(news.map(({ place }) => place))));
  return [...olds, ...news].flatMap(({ spot }, index) => {
    const selectors = described[index] ?? [];
    return selectors.length > 0 ? [noteAbout(selectors, index, String(spot), random)] : [];
  });
}

/** Not all of them: people mark some places. Labels are left out, for whoever marks one may mean its field. */
function spotsOf(old: Listing, now: Listing, random: Random): Spot[] {
  const isOwn = old.marked.length > 0;
  const [olds, news] = isOwn ? [old.marked, now.marked] : [old.blocks, now.blocks];
  const truths = isOwn
    ? truthById(olds, news)
    : truthOf(
        olds.map(({ text }) => text),
        news.map(({ text }) => text),
      );
  const labels = old.fields.flatMap(({ labelStart }) => labelStart ?? []);
  const isLabel = ({ start, end }: { start: number; end: number }) => labels.some((at) => start <= at && at < end);
  const kept = olds.map((unit, index) => ({ unit, truth: truths[index] })).filter(({ unit }) => !isLabel(unit));
  const texts = passages(
    kept.map(({ unit }) => unit),
    news,
    kept.flatMap(({ truth }) => truth ?? []),
    random,
  );
  return [...random.shuffle(texts).slice(0, 25), ...random.shuffle(fieldSpots(old, now)).slice(0, 15)];
}

/** Pairs of fields that are one place and must not be. */
function wrongFields(notes: readonly KnownNote[]): number {
  const fields = notes
    .filter(({ target }) => target.selectors[0]?.type === 'CssSelector')
    // Of one concern, so that nothing but the place parts them.
    .map((note) => ({ ...note, concerns: ['x'], spot: note.spot.split(' ')[0] ?? '' }));
  const { spots } = spotsFace.problemSpotsOf(fields, { records: [], relations: [] });
  const { found, right } = scoreOf(
    fields,
    spots.map((spot) => spot.notes),
  );
  return found - right;
}

/** One note for each field of each page: no two of them may meet. */
async function lookForWrongJoins(
  lab: Lab,
  pages: number,
  say: (line: string) => void,
): Promise<{ pages: number; joins: number }> {
  const random = createRandom(1);
  const portal = await startPortal();
  const folder = sharedFolder('pages');
  const saved = folder ? await servePages(folder) : undefined;
  const urls = [
    ...PORTAL.map((path) => `${portal.origin}${path}`),
    ...htmlFiles(folder).map((file) => `${saved?.url}/${file}`),
  ];
  const forms = await serveTexts(Array.from({ length: pages - urls.length }, () => randomForm(random)));
  urls.push(...forms.urls);
  let joins = 0;
  for (const url of urls) {
    const { listing, describe } = await open(lab, lab.behind, url);
    const described = await describe(listing.fields.map((_, field) => ({ field })));
    const notes = described.flatMap((selectors, index) =>
      selectors.length > 0 ? [noteAbout(selectors, index, String(index), random)] : [],
    );
    const wrong = wrongFields(notes);
    if (wrong > 0) say(`${url}: ${wrong} pairs of fields`);
    joins += wrong;
  }
  forms.close();
  saved?.close();
  await portal.close();
  return { pages: urls.length, joins };
}
