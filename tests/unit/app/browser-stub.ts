// Imports nothing: it stands in for a package while the modules that need it are loading.

/** What was asked of the browser, in order. */
export const asked: string[] = [];

const ask =
  <T>(name: string, answer: T) =>
  async (): Promise<T> => {
    asked.push(name);
    return answer;
  };

/** Stands for webextension-polyfill: remembers what was asked, and answers as a browser with one empty window. */
export const browserStub = {
  runtime: { id: 'self', getURL: (path: string) => `moz-extension://self/${path}` },
  i18n: { getMessage: () => 'de' },
  tabs: {
    query: ask('tabs.query', []),
    create: ask('tabs.create', {}),
    sendMessage: ask('tabs.sendMessage', undefined),
  },
  scripting: { executeScript: ask('executeScript', []), insertCSS: ask('insertCSS', undefined) },
  action: { setBadgeBackgroundColor: ask('badge', undefined), setBadgeText: ask('badge', undefined) },
  storage: { session: { get: ask('session.get', {}), set: ask('session.set', undefined) } },
  sidebarAction: { isOpen: ask('sidebar.isOpen', true) },
};
