export { hitRange } from './hit';
export { layOutMargin, type Place, type PlacedSlot } from './margin';
export { blockAround, firstLine, relativeBox } from './measure';
export { createTextPainter, highlightName } from './text-painter';
