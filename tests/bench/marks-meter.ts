import type { Page } from 'puppeteer-core';

/** What scrolling the page and the area in it, from top to bottom, took. */
export interface Scrolled {
  /** The longest time between two frames, ms. */
  longestFrameMs: number;
  /** CPU time of the page's main thread, ms; `NaN` where the browser does not tell. */
  cpuMs: number;
}

/** How far the wheel turns at a time, px. */
const TURN = 480;

/**
 * Scrolls as people do, by the wheel: first the page from top to bottom, then the area in it. Frames are timed by the
 * page itself, from one animation frame to the next.
 */
export async function meterScrolling(page: Page): Promise<Scrolled> {
  await page.bringToFront();
  await page.evaluate(toTop);
  const cpu = await cpuMeter(page);
  await page.evaluate(startFrames);
  await page.mouse.move(60, 600);
  await turnToEnd(page, () => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
  await page.evaluate(() => document.querySelector('.bereich')?.scrollIntoView({ block: 'center' }));
  await page.mouse.move(500, 500);
  await turnToEnd(page, () => {
    const area = document.querySelector('.bereich');
    return !area || area.scrollTop + area.clientHeight >= area.scrollHeight - 1;
  });
  const longestFrameMs = await page.evaluate(stopFrames);
  return { longestFrameMs, cpuMs: await cpu() };
}

async function turnToEnd(page: Page, atEnd: () => boolean): Promise<void> {
  while (!(await page.evaluate(atEnd))) await page.mouse.wheel({ deltaY: TURN });
}

/** Answers what the main thread has done since, ms. Chromium alone tells. */
async function cpuMeter(page: Page): Promise<() => Promise<number>> {
  if (page.browser().process()?.spawnfile.includes('firefox')) return async () => Number.NaN;
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
  };
  const before = await read();
  return async () => {
    const after = await read();
    await session.detach();
    return after - before;
  };
}

type Timed = typeof globalThis & { frameTimes?: { longest: number; handle: number } };

/** Runs in the page. */
function toTop(): void {
  scrollTo(0, 0);
  document.querySelector('.bereich')?.scrollTo(0, 0);
}

/** Runs in the page. */
function startFrames(): void {
  const state: Timed = globalThis;
  let before = performance.now();
  const tick = () => {
    const now = performance.now();
    const longest = Math.max(state.frameTimes?.longest ?? 0, now - before);
    before = now;
    state.frameTimes = { longest, handle: requestAnimationFrame(tick) };
  };
  state.frameTimes = { longest: 0, handle: requestAnimationFrame(tick) };
}

/** Runs in the page. */
function stopFrames(): number {
  const state: Timed = globalThis;
  cancelAnimationFrame(state.frameTimes?.handle ?? 0);
  return state.frameTimes?.longest ?? Number.NaN;
}
