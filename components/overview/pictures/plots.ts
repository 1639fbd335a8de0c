/**
 * What our pictures use of the charting library. A module of its own, so that it is fetched with the first picture and
 * the bundle has no more of it than this.
 */
export { axisX, axisY, barX, barY, dot, gridX, gridY, plot, ruleY, text } from '@observablehq/plot';

/** The module, as a picture is handed it. */
export type PlotLibrary = typeof import('./plots');
