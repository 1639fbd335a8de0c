import { benchGrowth } from './anchoring/growth.ts';
import { benchRefresh } from './anchoring/refresh.ts';
import { benchAnchoring } from './anchoring/run.ts';
import { benchExchange } from './exchange/run.ts';
import { benchFaults } from './faults/run.ts';
import { benchFuzz } from './fuzz/run.ts';
import { benchHostile } from './hostile.ts';
import { benchMarks } from './marks.ts';
import { benchPage } from './page.ts';
import { benchPairs } from './pairs.ts';
import { benchReview } from './review/run.ts';
import { benchSearch } from './search/run.ts';
import { benchSpots } from './spots/run.ts';

/** The benches by name; each answers the figures that `npm run -s bench -- NAME OPTIONS` prints as one JSON object. */
const BENCHES: Readonly<Record<string, (options: readonly string[]) => Promise<object>>> = {
  anchoring: benchAnchoring,
  'anchoring-growth': benchGrowth,
  'anchoring-refresh': benchRefresh,
  marks: benchMarks,
  page: benchPage,
  pairs: benchPairs,
  hostile: benchHostile,
  fuzz: benchFuzz,
  faults: benchFaults,
  exchange: benchExchange,
  search: benchSearch,
  review: benchReview,
  spots: benchSpots,
};

const name = process.argv[2] ?? '';
const bench = BENCHES[name];
if (bench) {
  console.log(JSON.stringify(await bench(process.argv.slice(3))));
} else {
  console.error(`Which bench? npm run -s bench -- ${Object.keys(BENCHES).join(' | ')}`);
  process.exitCode = 1;
}
