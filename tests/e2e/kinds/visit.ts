import type { Frame, Page } from 'puppeteer-core';
import { until } from '#tests/e2e/driver/until.ts';
import type { Kind } from '#tests/portal/kinds/kinds.ts';
import type { Portal } from '#tests/portal/server.ts';

/** Walks to the block of a kind as somebody does who comes for the first time; answers the frame that has it. */
export async function visit(tab: Page, portal: Portal, kind: Kind): Promise<Frame> {
  await tab.goto(portal.origin + kind.path);
  return walk(tab, kind);
}

/** Comes back to the block, in the way that this kind of page allows. */
export async function revisit(tab: Page, portal: Portal, kind: Kind): Promise<Frame> {
  if (kind.again === 'post') return visit(tab, portal, kind);
  if (kind.again === 'open') await tab.goto(portal.origin + kind.path);
  else await tab.reload();
  return block(tab, kind);
}

async function walk(tab: Page, kind: Kind): Promise<Frame> {
  for (const selector of kind.walk) {
    const before = await tab.evaluate(() => document.body.innerText);
    const next = await until(selector, async () => (await tab.$(selector)) ?? undefined);
    await next.click();
    await until('the next step', async () => (await tab.evaluate(() => document.body.innerText)) !== before);
  }
  return block(tab, kind);
}

/** The frame that has the block, once all of it is there. */
async function block(tab: Page, kind: Kind): Promise<Frame> {
  return until(`the block of ${kind.title}`, async () => {
    const element = kind.frame && (await tab.$(`iframe#rahmen-${kind.frame}`));
    const frame = kind.frame ? await element?.contentFrame() : tab.mainFrame();
    if (!frame) return undefined;
    const there = await frame.evaluate(() => document.querySelectorAll('[data-probe]').length);
    return there >= kind.probes.length ? frame : undefined;
  });
}
