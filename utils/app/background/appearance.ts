import type { Catalogue } from '@/utils/catalogue';
import { chosenQuick, quickEntries } from '@/utils/catalogue/quick-choices';
import type { Appearance } from '@/utils/domain/appearance';
import type { Language } from '@/utils/domain/language';
import { languageOfCatalogue, type Settings } from '@/utils/domain/settings';

/** What a script in a page needs to know of these settings and the catalogue that holds by them, in words. */
export function appearanceOf(settings: Settings, catalogue: Catalogue, interfaceLanguage: Language): Appearance {
  const language = languageOfCatalogue(settings, interfaceLanguage);
  const chosen = quickEntries(chosenQuick(settings, catalogue), catalogue);
  const quick = chosen.map(({ id, label, phrases: { obstacle, strength } }) => ({
    id,
    label: label[language],
    obstacle: obstacle[language],
    strength: strength[language],
  }));
  return { toolbar: settings.toolbar, quick, language };
}
