export { toExcelCsv } from './excel-csv';
export { type ExportKind, exportFileName } from './file-name';
export type { AnnotationCollection, AnnotationPage, WebAnnotation } from './json-ld';
export { type ExportOptions, toWebAnnotations } from './web-annotations';
