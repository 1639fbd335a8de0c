export { readRandnotizFile } from './read';
export type { FileRead, ReadResult } from './result';
export { writeRandnotizFile } from './write';
