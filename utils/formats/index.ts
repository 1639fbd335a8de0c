export { toExcelCsv } from './excel-csv';
export { exportFileName } from './file-name';
export { toPlainCsv } from './plain-csv';
export { toWebAnnotations } from './web-annotations';
