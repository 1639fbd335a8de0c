export { hitRange } from './hit';
export { layOutMargin, type Place } from './margin';
export { blockLeft, firstLine, relativeBox } from './measure';
export { createTextPainter, highlightName } from './text-painter';
