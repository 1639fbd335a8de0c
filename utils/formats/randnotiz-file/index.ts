export { readRandnotizFile } from './read';
export type { FileRead, ReadResult } from './result';
export type { ReadError } from './stop';
export { writeRandnotizFile } from './write';
