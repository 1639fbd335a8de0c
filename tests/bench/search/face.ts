/** What the bench asks: the search as it stands in the product. */
export { createSearchIndex, fromChunks, toChunks } from '@/utils/search';
