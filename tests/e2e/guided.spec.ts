import { guidedRun } from '#tests/tools/guided.ts';
import { expect, test } from './driver/fixtures.ts';

test('the guided run of npm start gets to its end', async ({ fresh, portal }) => {
  test.slow();
  await guidedRun(fresh, portal);
  expect(await fresh.extensionErrors()).toEqual([]);
});
