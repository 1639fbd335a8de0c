import type { PanelViewState } from '@/components/panel/view-state';

/** What the panel shows before anything is known. */
export const INITIAL: PanelViewState = {
  access: 'looking',
  page: null,
  service: null,
  portalAllowed: false,
  foreign: [],
  lists: null,
  editor: null,
  conversation: null,
  fields: null,
  seeking: null,
  notice: null,
  backup: null,
};
