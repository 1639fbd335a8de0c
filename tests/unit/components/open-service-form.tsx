import { act } from 'preact/test-utils';
import { TARGET } from '#tests/unit/app/targets.ts';
import type { ServiceChoice } from '@/components/common/service-choice';
import { Panel } from '@/components/panel/Panel';
import type { PanelActions } from '@/components/panel/services';
import type { PageService, PanelViewState } from '@/components/panel/view-state';
import { makeFindable } from '@/utils/catalogue/services/suggest';
import { createStore } from '@/utils/store';
import { CONVERSING } from './conversing';
import { draw } from './draw';

const { step, frame } = TARGET;

/** The service and the page that the form is opened for. */
export const { service, page } = TARGET;

const CHOICE: ServiceChoice = {
  known: makeFindable([
    { ...service, hint: '' },
    { key: 'https://portal.example/umzug', name: 'Umzug', hint: '' },
  ]),
  catalogue: makeFindable([
    { key: 'ozg:10000', name: 'Elterngeld', hint: '' },
    { key: 'leika:99041001000000', name: 'Elterngeld Bewilligung', hint: 'Elterngeld' },
    { key: 'ozg:10092', name: 'Wohngeldsache', hint: '' },
  ]),
};

const SERVICE: PageService = { service, own: service, given: '', alternatives: [], rivals: [] };

/** The panel with the form open, what it asked for, and a keyboard on whatever has the focus. */
export async function open(part: Partial<PageService> = {}, { works = true } = {}) {
  const asked: unknown[] = [];
  const nothing = () => undefined;
  const actions: PanelActions = {
    pick: nothing,
    stopPicking: nothing,
    begin: nothing,
    noteStep: nothing,
    checkStep: nothing,
    open: nothing,
    closeEditor: nothing,
    remove: nothing,
    restore: nothing,
    erase: nothing,
    reveal: nothing,
    allowPortal: nothing,
    openPlace: nothing,
    seek: nothing,
    allowFrame: nothing,
    hideMarks: nothing,
    dismissNotice: nothing,
    openReview: nothing,
    openShare: nothing,
    openOptions: nothing,
    openBackup: nothing,
    loadServices: async () => CHOICE,
    nameService: async (...of) => {
      asked.push(['name', ...of]);
      return works;
    },
    movePage: async (...of) => {
      asked.push(['move', ...of]);
      return works;
    },
  };
  const store = createStore<PanelViewState>({
    access: 'open',
    page: { where: { service, page, step, frame }, marks: {}, hidden: false, foreign: [] },
    service: { ...SERVICE, ...part },
    portalAllowed: true,
    foreign: [],
    elsewhere: null,
    lists: { here: [], elsewhere: [], lost: [] },
    editor: null,
    conversation: null,
    fields: null,
    seeking: null,
    notice: null,
    backup: null,
  });
  const drawn = draw(<Panel store={store} actions={actions} conversing={CONVERSING} />);
  const settle = () => act(async () => undefined);
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      act(() => {
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }),
        );
      });
      await settle();
    }
  };
  const focused = () => {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLElement)) throw new Error('nothing has the focus');
    return activeElement;
  };
  const write = async (words: string, value: string) => {
    drawn.find(words).focus();
    drawn.type(words, value);
    await settle();
  };
  const options = () => drawn.all('[role=option]').map((each) => each.textContent?.trim());
  const pointed = () => {
    const id = focused().getAttribute('aria-activedescendant');
    return id ? document.getElementById(id)?.textContent?.trim() : undefined;
  };
  drawn.click('service_change');
  await settle();
  return { ...drawn, asked, store, press, focused, write, options, pointed, settle };
}

/** The label of the field for the name. */
export const NAME = 'service_name';

/** The label of the field for another service. */
export const OTHER = 'service_other_name';
