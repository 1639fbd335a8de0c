import * as v from 'valibot';
import { QUICK_CONCERNS } from '@/utils/catalogue/quick';
import { quickConcerns } from '@/utils/catalogue/quick-choices';
import { MARK_COLOURS } from '@/utils/domain/mark-colour';
import { NAME_MAX, type Settings } from '@/utils/domain/settings';

/** What holds as long as nobody has set anything. */
export const DEFAULT_SETTINGS: Settings = {
  toolbar: true,
  quick: QUICK_CONCERNS,
  quickOf: {},
  catalogue: '',
  markColour: 'yellow',
  name: '',
  catalogueLanguage: 'interface',
};

const short = v.pipe(v.string(), v.maxLength(100));

/** Each field for itself: what an older or newer version wrote, or somebody else, spoils no other. */
const settingsSchema = v.object({
  toolbar: v.fallback(v.boolean(), DEFAULT_SETTINGS.toolbar),
  quick: v.fallback(v.pipe(v.unknown(), v.transform(quickConcerns)), DEFAULT_SETTINGS.quick),
  quickOf: v.fallback(v.record(short, v.pipe(v.array(short), v.maxLength(3))), DEFAULT_SETTINGS.quickOf),
  catalogue: v.fallback(short, DEFAULT_SETTINGS.catalogue),
  markColour: v.fallback(v.picklist(MARK_COLOURS), DEFAULT_SETTINGS.markColour),
  name: v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(NAME_MAX)), DEFAULT_SETTINGS.name),
  catalogueLanguage: v.fallback(v.picklist(['interface', 'de', 'en']), DEFAULT_SETTINGS.catalogueLanguage),
});

/** The part of `storage.local` that settings need. */
interface KeyValueArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Reads the settings; what was never set, or is not what it should be, has its default. */
export async function readSettings(area: Pick<KeyValueArea, 'get'>): Promise<Settings> {
  const { settings } = await area.get('settings');
  const parsed = v.safeParse(settingsSchema, settings);
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}

/** Keeps the settings. */
export async function writeSettings(area: Pick<KeyValueArea, 'set'>, settings: Settings): Promise<void> {
  await area.set({ settings });
}
