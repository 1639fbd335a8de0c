export { toExcelCsv } from './excel-csv';
export { backupFileName, type ExportKind, exportFileName } from './file-name';
export { toNdjson } from './ndjson';
export { toPlainCsv } from './plain-csv';
export type { NoteDraft } from './reading/note-draft';
export { readWebAnnotations } from './reading/read-web-annotations';
export { toReport } from './report/report';
export { toJson } from './to-json';
export { type ExportOptions, toWebAnnotations } from './web-annotations';
