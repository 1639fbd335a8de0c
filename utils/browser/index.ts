export { browser } from './extension';
export { chromiumOffscreen } from './offscreen';
export { openPanelFromAction, openPanelFromPage } from './side-panel';
