import type { Browser, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { type BidiConnection, bidiConnection, browsingContextId } from './puppeteer-internals.ts';

/** How long BiDi may take to tell of a tab that it lists, in milliseconds. */
const PATIENCE_MS = 3_000;

const tree = v.object({ contexts: v.array(v.looseObject({ context: v.string() })) });

/**
 * The tabs of a Firefox. BiDi tells puppeteer of each new one; on a busy machine it now and then never does, though it lists the
 * tab: then puppeteer is told by us.
 */
export class FirefoxTabs {
  readonly #browser: Browser;
  readonly #connection: BidiConnection;
  /** Since when tabs are listed that puppeteer has not heard of. */
  readonly #untold = new Map<string, number>();

  constructor(browser: Browser) {
    this.#browser = browser;
    this.#connection = bidiConnection(browser);
  }

  /** All that are open. Not what puppeteer alone has: a tab that changes its process on the way is there twice. */
  async open(): Promise<Page[]> {
    const { result } = await this.#connection.send('browsingContext.getTree', { maxDepth: 0 });
    const listed = v.parse(tree, result).contexts;
    const pages = await this.#browser.pages();
    const known = new Map(pages.map((page) => [browsingContextId(page.mainFrame()), page]));
    for (const tab of listed) {
      const since = this.#untold.get(tab.context) ?? performance.now();
      if (known.has(tab.context)) this.#untold.delete(tab.context);
      else if (performance.now() - since < PATIENCE_MS) this.#untold.set(tab.context, since);
      else this.#tell(tab);
    }
    const open = new Set(listed.map(({ context }) => context));
    return pages.filter((page) => open.has(browsingContextId(page.mainFrame())));
  }

  #tell(tab: { context: string }): void {
    this.#untold.delete(tab.context);
    this.#connection.emit('browsingContext.contextCreated', tab);
  }
}
