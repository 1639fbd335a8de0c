/**
 * The workshop's catalogue as data. Source: report of the N3GZ workshop at the NEGZ-Herbsttagung 2019 (Smart Country
 * Convention); values grouped after Rose, Persson, Heeager, Irani (2015), "Managing e-Government: value positions and
 * relationships", https://doi.org/10.1111/isj.12052. The German labels are the report's own; sentences and English by us.
 */
export { CATALOGUE, concernsForPicking, findEntry, WORKSHOP } from './entries';
export { concernInWords, concernLabel, concernPhrase, noteInWords } from './in-words';
export { QUICK_CONCERNS } from './quick';
export { CATALOGUE_GROUPS, type Catalogue, type CatalogueEntry, OBSERVABLE, type Text } from './types';
