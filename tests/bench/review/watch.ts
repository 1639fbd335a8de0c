/** What the page itself tells while somebody uses it. Times are milliseconds since the page was asked for. */
export interface Watch {
  /** The long tasks since it was asked last; answers the longest one, 0 where there was none. */
  longestTask(): number;
  /** When what was waited for from the beginning was first drawn. */
  drawn: Promise<number>;
  /** Waits until nothing has changed in the page, and no task was long, for so long. */
  still(milliseconds: number): Promise<void>;
  /** Chooses the option of a filter's field; answers how long it took until the text of an element was another one. */
  choose(field: number, option: number, changes: string): Promise<number>;
  /** Puts a query into the search; answers how long it took until what was found stood in the page. */
  search(query: string): Promise<number>;
  /** Scrolls through all of the page in so many steps; answers the longest frame. */
  scrollThrough(steps: number): Promise<number>;
}

declare global {
  var watch: Watch;
}

/**
 * Watches a page from before its scripts run. `first`: a selector of what somebody waits for who opens it. Self-contained: it is
 * put into the page.
 */
export function installWatch(first: string): void {
  let [longest, lastTask, lastChange] = [0, 0, 0];
  const take = (entries: PerformanceEntryList) => {
    for (const { startTime, duration } of entries) {
      longest = Math.max(longest, duration);
      lastTask = startTime + duration;
    }
  };
  const tasks = new PerformanceObserver((list) => take(list.getEntries()));
  tasks.observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    lastChange = performance.now();
  }).observe(document, { subtree: true, childList: true, characterData: true });
  const heard = new EventTarget();
  globalThis.Worker = class extends Worker {
    constructor(...of: ConstructorParameters<typeof Worker>) {
      super(...of);
      this.addEventListener('message', ({ data }) => {
        // Behind the page's own listener, and what it draws at once.
        if (data?.kind === 'answer') setTimeout(() => heard.dispatchEvent(new Event('answer')));
      });
    }
  };
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const firstDrawn = async () => {
    while (!document.querySelector(first)) await frame();
    return performance.now();
  };
  globalThis.watch = {
    longestTask() {
      take(tasks.takeRecords());
      const was = longest;
      longest = 0;
      return was;
    },
    drawn: firstDrawn(),
    async still(milliseconds) {
      do {
        await new Promise((resolve) => setTimeout(resolve, milliseconds / 4));
        take(tasks.takeRecords());
      } while (performance.now() - Math.max(lastTask, lastChange) < milliseconds);
    },
    choose(field, option, changes) {
      const text = () => document.querySelector(changes)?.textContent;
      const before = text();
      const select = document.querySelectorAll<HTMLSelectElement>('.rn-filters select')[field];
      return new Promise((resolve) => {
        if (!select) throw new Error(`no field ${field}`);
        const began = performance.now();
        const look = new MutationObserver(() => {
          if (text() === before) return;
          look.disconnect();
          resolve(performance.now() - began);
        });
        look.observe(document.body, { subtree: true, childList: true, characterData: true });
        select.selectedIndex = option;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    },
    search(query) {
      const field = document.querySelector<HTMLInputElement>('.rn-search input');
      return new Promise((resolve) => {
        if (!field) throw new Error('no search');
        const began = performance.now();
        heard.addEventListener('answer', () => resolve(performance.now() - began), { once: true });
        field.value = query;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
    },
    async scrollThrough(steps) {
      let longestFrame = 0;
      let last = await frame();
      for (let at = 1; at <= steps; at += 1) {
        const top = ((document.documentElement.scrollHeight - innerHeight) * at) / steps;
        // The page's own sheet would have it glide there.
        scrollTo({ top, behavior: 'instant' });
        const now = await frame();
        longestFrame = Math.max(longestFrame, now - last);
        last = now;
      }
      return longestFrame;
    },
  };
}
