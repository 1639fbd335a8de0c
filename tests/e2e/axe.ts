import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The part of axe that is used here. */
interface Axe {
  run(
    context: Document,
    options: { resultTypes: string[] },
  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe found on a page, open shadow roots included, one line each: rule and place. */
export async function violations(page: Page): Promise<string[]> {
  // Pages' CSP forbids inline scripts; the debugger's evaluate is not bound by it.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe }: typeof globalThis & { axe?: Axe } = globalThis;
    if (!axe) throw new Error('axe is not there');
    const found = await axe.run(document, { resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
}
