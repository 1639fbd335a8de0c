export { readCatalogueFile } from './read';
export { catalogueOf } from './to-catalogue';
export { toCatalogueFile } from './write';
