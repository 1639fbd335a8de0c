import { median } from '#tests/bench/median.ts';
import { makeFormWorkload } from './form-scenario.ts';
import { type Described, type Lab, LIBRARIES, type LibraryName, openLab } from './lab.ts';
import { makeWorkload, type Original, type Scenario } from './scenarios.ts';
import { type Tally, tally } from './tally.ts';

/** CPU time for each library other than ours and each scenario, ms; then it is stopped and the rest projected. */
const BUDGET_MS = 20_000;
/** How long such a library may take to describe the quotes of the page, ms of the clock; it is asked for those alone. */
const DESCRIBE_MS = 40_000;
/** Runs of ours, in fresh loads, the others' in between: the median counts. */
const RUNS = 5;
/** The others run so often where they take less than {@link FAST_MS}. */
const RUNS_WHEN_FAST = 3;
const FAST_MS = 2_000;
/** A library must have so much right for its time to be compared with ours. */
const ENOUGH_RIGHT = 0.8;

/** 1.0 million characters in 16,600 text nodes, 1,000 quotes. */
const WORKLOAD = { characters: 1_000_000, count: 1_000, labels: 200 } as const;

/** Better glue than the library's own: compared apart. */
const EXACT_FIRST: LibraryName = 'approx-exact-first';
const PEERS = LIBRARIES.filter((name) => name !== 'ours' && name !== EXACT_FIRST);

interface Task {
  page: 'information' | 'form';
  scenario: Scenario;
  original(name: LibraryName): Original;
}

type ScenarioName = 'exact' | 'edit3' | 'shift' | 'gone' | 'forms';
type Tallies = Record<ScenarioName, Tally>;

/**
 * Our anchorer beside libraries of others, in one Chromium page: what finding 1,000 notes again costs, and how many are
 * found where they belong. `--ours` leaves the others out.
 */
export async function benchAnchoring(options: readonly string[]) {
  const names = options.includes('--ours') ? LIBRARIES.slice(0, 1) : LIBRARIES;
  const tasks = makeTasks();
  const lab = await openLab();
  try {
    const described = new Map<string, Described>();
    const all: Partial<Record<LibraryName, Partial<Tallies>>> = {};
    for (const [scenario, task] of tasks) {
      const runs = await runTask(lab, names, task, described);
      for (const [name, tallies] of runs) {
        const result = middle(tallies);
        all[name] = { ...all[name], [scenario]: result };
        console.error(
          `${scenario}, ${name}: ${JSON.stringify(result)}, ${tallies.map(({ cpuMs }) => cpuMs).join(' ')} ms`,
        );
      }
    }
    const ratio = (names: readonly LibraryName[]) => ({
      exact: ratioOf(all, names, 'exact'),
      edit3: ratioOf(all, names, 'edit3'),
    });
    return { ...all, ratio: ratio(PEERS), ratioExactFirst: ratio([EXACT_FIRST]) };
  } finally {
    await lab.close();
  }
}

function makeTasks(): [ScenarioName, Task][] {
  const page = makeWorkload(WORKLOAD);
  const form = makeFormWorkload();
  const texts = (['exact', 'edit3', 'shift', 'gone'] as const).map((name): [ScenarioName, Task] => [
    name,
    { page: 'information', scenario: page.scenario(name), original: () => page.original },
  ]);
  const original = (name: LibraryName) => (name === 'ours' ? form.original.fields : form.original.labels);
  return [...texts, ['forms', { page: 'form', scenario: form.changed, original }]];
}

/** Ours before, between and after the others, so that whatever disturbs the machine disturbs all alike. */
async function runTask(
  lab: Lab,
  names: readonly LibraryName[],
  task: Task,
  described: Map<string, Described>,
): Promise<Map<LibraryName, Tally[]>> {
  const runs = new Map<LibraryName, Tally[]>(names.map((name) => [name, []]));
  const runOnce = async (name: LibraryName) => {
    const original = task.original(name);
    const key = `${name} ${task.page}`;
    const isOurs = name === 'ours';
    const known =
      described.get(key) ??
      (await lab.describe(name, original, task.scenario.asked, isOurs ? Number.POSITIVE_INFINITY : DESCRIBE_MS));
    described.set(key, known);
    const sought = await lab.seek(name, task.scenario, known, isOurs ? Number.POSITIVE_INFINITY : BUDGET_MS);
    const result = tally(sought, task.scenario);
    runs.get(name)?.push(result);
    console.error(`${name}: ${JSON.stringify(result)}`);
    return result;
  };
  const others = names.filter((name) => name !== 'ours');
  for (let run = 0; run < RUNS; run += 1) {
    await runOnce('ours');
    const other = others[run];
    if (!other) continue;
    const first = await runOnce(other);
    if (first.cpuMs >= FAST_MS) continue;
    for (let again = 1; again < RUNS_WHEN_FAST; again += 1) await runOnce(other);
  }
  return runs;
}

/** What is found is the same in each run; the time is the median. */
function middle(tallies: readonly Tally[]): Tally {
  const [first] = tallies;
  if (!first) throw new RangeError('no runs');
  return { ...first, cpuMs: median(tallies.map(({ cpuMs }) => cpuMs)) };
}

/** The time of the fastest other that has enough right, by ours; undefined where there is none. */
function ratioOf(
  all: Partial<Record<LibraryName, Partial<Tallies>>>,
  names: readonly LibraryName[],
  scenario: ScenarioName,
): number | undefined {
  const ours = all.ours?.[scenario];
  const times = names.flatMap((name) => {
    const theirs = all[name]?.[scenario];
    return theirs && theirs.right >= ENOUGH_RIGHT * theirs.n ? [theirs.cpuMs] : [];
  });
  return ours && times.length > 0 ? Math.round((Math.min(...times) / ours.cpuMs) * 10) / 10 : undefined;
}
