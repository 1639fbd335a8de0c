export { browser } from './extension';
export { openPanelFromAction, openPanelFromPage } from './side-panel';
