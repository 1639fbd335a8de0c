import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ServiceChoice } from '@/components/common/service-choice';
import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId } from '@/utils/domain/change';
import type { ServiceRef, Target } from '@/utils/domain/target';

/** What the panel can ask for. Nothing here throws: what goes wrong becomes a notice. */
export interface PanelActions {
  pick(): void;
  stopPicking(): void;
  /** Opens the editor for a place that has no note yet. */
  begin(target: Target): void;
  noteStep(): void;
  /** "Checked, nothing found": a note of its own, made on purpose. */
  checkStep(): void;
  open(note: ChangeId): void;
  closeEditor(): void;
  remove(note: ChangeId): void;
  restore(note: ChangeId): void;
  /** Erases a note for good. Asked twice before. */
  erase(note: ChangeId): void;
  /** Leads to the mark, or to its page when it is elsewhere. */
  reveal(note: Annotation): void;
  /** All services that can be chosen from; none where they cannot be read. */
  loadServices(): Promise<ServiceChoice>;
  /** Gives a service a name; an empty one gives way to what its pages say. Answers whether it was done. */
  nameService(service: string, name: string): Promise<boolean>;
  /** Puts a page with its notes to a service. Answers whether it was done. */
  movePage(page: string, service: ServiceRef): Promise<boolean>;
  /** Opens the page of a note that is elsewhere, or where its service begins, and shows the mark there. */
  openPlace(note: ChangeId): void;
  /** Lets somebody choose the place of a note anew, on the page. */
  seek(note: ChangeId): void;
  allowPortal(): void;
  /** Asks for the portal of a frame in the page. */
  allowFrame(origin: string): void;
  hideMarks(hidden: boolean): void;
  dismissNotice(): void;
  openReview(): void;
  openShare(): void;
  openOptions(): void;
  /** Leads to where a backup is made. */
  openBackup(): void;
}

/** Hands the actions to the panel's components. Tests hand in their own. */
export const PanelActionsContext = createContext<PanelActions | null>(null);

/** The panel's actions, inside of a component. Throws outside of the panel. */
export function usePanelActions(): PanelActions {
  const actions = useContext(PanelActionsContext);
  if (!actions) throw new Error('the panel has no actions here');
  return actions;
}
