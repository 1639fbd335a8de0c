export { readRandnotizFile } from './read';
export { type LinesRead, type ReadLines, readLines } from './read-changes';
export type { FileRead, ReadResult } from './result';
export type { ReadError } from './stop';
export { writeRandnotizFile } from './write';
