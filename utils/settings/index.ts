/** What the user has set. */
export interface Settings {
  /** Whether the toolbar comes by itself when text was selected. */
  toolbar: boolean;
}

const DEFAULTS: Settings = { toolbar: true };

/** The part of `storage.local` that settings need. */
interface KeyValueArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Reads the settings; what was never set, or is not what it should be, has its default. */
export async function readSettings(area: KeyValueArea): Promise<Settings> {
  const { settings } = await area.get('settings');
  const toolbar = typeof settings === 'object' && settings !== null && 'toolbar' in settings ? settings.toolbar : null;
  return { toolbar: typeof toolbar === 'boolean' ? toolbar : DEFAULTS.toolbar };
}

/** Keeps the settings. */
export async function writeSettings(area: KeyValueArea, settings: Settings): Promise<void> {
  await area.set({ settings });
}
