export { hitRange } from './hit';
export { layOutMargin, type Place } from './margin';
export { blockLeft, firstLine, relativeBox } from './measure';
export { createTextPainter, highlightName, type TextPainter } from './text-painter';
