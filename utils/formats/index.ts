export { toExcelCsv } from './excel-csv';
export { exportFileName } from './file-name';
export { toNdjson } from './ndjson';
export { toPlainCsv } from './plain-csv';
export { toReport } from './report/report';
export { toJson } from './to-json';
export { toWebAnnotations } from './web-annotations';
