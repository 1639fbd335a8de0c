export { toExcelCsv } from './excel-csv';
export { exportFileName } from './file-name';
export { toWebAnnotations } from './web-annotations';
