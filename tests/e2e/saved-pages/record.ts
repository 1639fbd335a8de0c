import type { Page } from 'puppeteer-core';

/** What a document is made of, node by node, and the elements that stand beside `head` and `body`. */
export interface DocumentRecord {
  nodes: string[];
  beside: string[];
  adoptedSheets: number;
}

/** Waits until a page's content has come to rest, then writes it down. */
export async function recordDocument(page: Page): Promise<DocumentRecord> {
  return page.evaluate(readDocument);
}

/** Runs in the page, hence self-contained. */
async function readDocument(): Promise<DocumentRecord> {
  const QUIET_MS = 250;
  const LIMIT_MS = 5000;
  await new Promise<void>((resolve) => {
    let timer = setTimeout(resolve, QUIET_MS);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, QUIET_MS);
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    setTimeout(resolve, LIMIT_MS);
  });
  const isBeside = (node: Node) =>
    node.parentNode === document.documentElement && node instanceof Element && !/^(?:head|body)$/.test(node.localName);
  const nodes: string[] = [];
  // Text nodes one by one: one that was split would look the same in `outerHTML`.
  const read = (node: Node, depth: number) => {
    if (isBeside(node)) return;
    const attributes = node instanceof Element ? [...node.attributes].map(({ name, value }) => `${name}=${value}`) : [];
    nodes.push(`${depth} ${[node.nodeName, ...attributes, node.nodeValue ?? ''].join(' ')}`);
    for (const child of node.childNodes) read(child, depth + 1);
  };
  read(document, 0);
  const beside = [...document.documentElement.children].filter(isBeside).map((element) => element.outerHTML);
  return { nodes, beside, adoptedSheets: document.adoptedStyleSheets.length };
}

/**
 * Collects what a page complains about on the console, as long as it is open; numbers, which are dates, random names
 * and lines, and the server's address taken out. Files that `source` itself names and that are not there are left out:
 * which of them a page asks for depends on how wide it is.
 */
export function recordComplaints(page: Page, source: string): ReadonlySet<string> {
  const complaints = new Set<string>();
  const add = (text: string) =>
    complaints.add(text.replace(/https?:\/\/(?:127\.0\.0\.1|localhost):\d+/g, '').replace(/\d+/g, '#'));
  page.on('console', (message) => {
    const { url = '' } = message.location();
    if (message.type() === 'error' && !isMissingFile(message.text(), url, source)) add(`${message.text()} ${url}`);
  });
  page.on('pageerror', (error) => add(error instanceof Error ? `${error.name} ${error.message}` : String(error)));
  return complaints;
}

function isMissingFile(text: string, url: string, source: string): boolean {
  return text.startsWith('Failed to load resource') && URL.canParse(url) && source.includes(new URL(url).pathname);
}
