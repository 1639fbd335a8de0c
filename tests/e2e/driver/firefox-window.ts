import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';
import { callSource } from './call.ts';
import { type BidiConnection, bidiConnection } from './puppeteer-internals.ts';

const tree = v.object({ contexts: v.array(v.object({ context: v.string() })) });

const evaluation = v.variant('type', [
  v.object({ type: v.literal('success'), result: v.object({ value: v.string() }) }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
]);

const nodes = v.object({
  result: v.object({
    value: v.array(
      v.object({
        value: v.object({
          shadowRoot: v.nullish(v.object({ sharedId: v.string(), value: v.object({ mode: v.string() }) })),
        }),
      }),
    ),
  }),
});

/**
 * Firefox beyond what puppeteer offers: calls in the browser's own window (needs `-remote-allow-system-access`), and
 * closed shadow roots. Raw WebDriver BiDi.
 */
export class FirefoxWindow {
  readonly #connection: BidiConnection;

  constructor(browser: Browser) {
    this.#connection = bidiConnection(browser);
  }

  /** Calls a self-contained function (see firefox-scripts.ts) in the browser's own window. */
  async call<A extends readonly unknown[], T>(fn: (...args: A) => Promise<T> | T, ...args: A): Promise<T> {
    const { result } = await this.#connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = v.parse(tree, result).contexts;
    if (!window) throw new Error('Firefox has no window');
    return this.#evaluate(callSource(fn, args), window.context);
  }

  /**
   * Calls a self-contained function with the closed shadow roots of a document: in a world of its own, where a page that
   * changes the built-ins neither disturbs it nor sees what it reads.
   */
  async callWithClosedRoots<T>(contextId: string, fn: (roots: ShadowRoot[]) => T[]): Promise<T[]> {
    const target = { context: contextId, sandbox: 'randnotiz-tests' };
    const found = await this.#connection.send('script.callFunction', {
      functionDeclaration: `() => [...document.querySelectorAll('html > :not(head, body), body > *, dialog > *')]`,
      target,
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    });
    const roots = v
      .parse(nodes, found.result)
      .result.value.flatMap(({ value: { shadowRoot } }) =>
        shadowRoot?.value.mode === 'closed' ? [{ sharedId: shadowRoot.sharedId }] : [],
      );
    if (roots.length === 0) return [];
    const { result } = await this.#connection.send('script.callFunction', {
      functionDeclaration: `(...roots) => JSON.stringify((${fn.toString()})(roots))`,
      arguments: roots,
      target,
      awaitPromise: false,
    });
    return JSON.parse(text(result));
  }

  async #evaluate<T>(expression: string, contextId: string): Promise<T> {
    const { result } = await this.#connection.send('script.evaluate', {
      expression,
      target: { context: contextId },
      awaitPromise: true,
      userActivation: true,
    });
    return JSON.parse(text(result));
  }
}

function text(result: unknown): string {
  const parsed = v.parse(evaluation, result);
  if (parsed.type === 'exception') throw new Error(`In Firefox: ${parsed.exceptionDetails.text}`);
  return parsed.result.value;
}
