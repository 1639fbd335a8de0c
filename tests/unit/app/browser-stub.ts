// Imports nothing: it stands in for a package while the modules that need it are loading.

/** What was asked of the browser, in order. */
export const asked: string[] = [];

/** What the browser keeps for this session. */
export const session = new Map<string, unknown>();

/** The same with what each was asked with. */
export const calls: unknown[][] = [];

const ask =
  <T>(name: string, answer: T) =>
  async (...of: unknown[]): Promise<T> => {
    asked.push(name);
    calls.push([name, ...of]);
    return answer;
  };

/** Stands for webextension-polyfill: remembers what was asked, and answers as a browser with one empty window. */
export const browserStub = {
  runtime: { id: 'self', getURL: (path: string) => `moz-extension://self/${path}` },
  i18n: { getMessage: () => 'de' },
  tabs: {
    create: ask('tabs.create', { id: 7 }),
    update: ask('tabs.update', { id: 7 }),
    query: ask<object[]>('tabs.query', []),
    sendMessage: ask('tabs.sendMessage', { output: null }),
  },
  scripting: { executeScript: ask('executeScript', []), insertCSS: ask('insertCSS', undefined) },
  action: { setBadgeBackgroundColor: ask('badge', undefined), setBadgeText: ask('badge', undefined) },
  storage: {
    session: {
      get: async (key: string) => (session.has(key) ? { [key]: session.get(key) } : {}),
      set: async (values: object) => {
        asked.push('session.set');
        for (const [key, value] of Object.entries(values)) session.set(key, value);
      },
      remove: async (key: string) => void session.delete(key),
    },
  },
  contextMenus: { removeAll: ask('menus.removeAll', undefined), create: ask('menus.create', undefined) },
  sidebarAction: { isOpen: ask('sidebar.isOpen', true) },
};
