import type { CatalogueEntry } from '@/utils/catalogue/types';

/**
 * The four values of public administration that reasons for e-government appeal to, grouped after Rose, Persson, Heeager
 * and Irani (2015), https://doi.org/10.1111/isj.12052.
 */
export const VALUES: readonly CatalogueEntry[] = [
  {
    id: 'value-professionalism',
    group: 'value',
    observable: 'page',
    label: { de: 'Professionalität', en: 'Professionalism' },
    description: {
      de: 'Wertvorstellung: Verwaltung arbeitet sachgerecht, genau und verlässlich.',
      en: 'Value: the administration works properly, accurately and reliably.',
    },
    section: 'Warum',
    note: {
      de: 'Gruppierung nach Rose et al. 2015; der Bericht nennt nur die vier Begriffe, die Erläuterung ist sinngemäß',
      en: 'Grouped after Rose et al. 2015; the report only names the four terms, the explanation gives the sense',
    },
    phrases: { obstacle: { de: 'ungenau', en: 'inaccurate' }, strength: { de: 'sachgerecht', en: 'done properly' } },
  },
  {
    id: 'value-efficiency',
    group: 'value',
    observable: 'page',
    label: { de: 'Effizienz', en: 'Efficiency' },
    description: {
      de: 'Wertvorstellung: Verwaltung geht mit knappen Mitteln und knappem Personal gut um.',
      en: 'Value: the administration makes good use of scarce money and scarce staff.',
    },
    section: 'Warum',
    note: {
      de: 'Gruppierung nach Rose et al. 2015; der Bericht nennt nur die vier Begriffe, die Erläuterung ist sinngemäß',
      en: 'Grouped after Rose et al. 2015; the report only names the four terms, the explanation gives the sense',
    },
    phrases: { obstacle: { de: 'umständlich', en: 'cumbersome' }, strength: { de: 'geht zügig', en: 'quick to do' } },
  },
  {
    id: 'value-service',
    group: 'value',
    observable: 'page',
    label: { de: 'Service', en: 'Service' },
    description: {
      de: 'Wertvorstellung: Verwaltung dient denen, die ihre Leistungen brauchen.',
      en: 'Value: the administration serves those who need its services.',
    },
    section: 'Warum',
    note: {
      de: 'Gruppierung nach Rose et al. 2015; der Bericht nennt nur die vier Begriffe, die Erläuterung ist sinngemäß',
      en: 'Grouped after Rose et al. 2015; the report only names the four terms, the explanation gives the sense',
    },
    phrases: {
      obstacle: { de: 'hilft nicht weiter', en: 'does not help' },
      strength: { de: 'hilft weiter', en: 'helps along' },
    },
  },
  {
    id: 'value-engagement',
    group: 'value',
    observable: 'page',
    label: { de: 'Beteiligung', en: 'Engagement' },
    description: {
      de: 'Wertvorstellung: Menschen werden einbezogen und können mitwirken.',
      en: 'Value: people are involved and can take part.',
    },
    section: 'Warum',
    note: {
      de: 'Gruppierung nach Rose et al. 2015; der Bericht nennt nur die vier Begriffe, die Erläuterung ist sinngemäß',
      en: 'Grouped after Rose et al. 2015; the report only names the four terms, the explanation gives the sense',
    },
    phrases: {
      obstacle: { de: 'fragt niemanden', en: 'asks nobody' },
      strength: { de: 'bezieht ein', en: 'involves people' },
    },
  },
];
