import type { GuidingQuestion, SpotStatus } from '@/utils/domain/problem-spot';
import type { MessageKey } from '@/utils/i18n';

/** How far a spot has come, in words. */
export const STATUS_WORDS: Readonly<Record<SpotStatus, MessageKey>> = {
  open: 'spots_open',
  discussed: 'spots_discussed',
  decided: 'spots_decided',
  handedOn: 'spots_handed_on',
  done: 'spots_done',
  notNow: 'spots_not_now',
};

/** The entries of the catalogue that have the words of the guiding questions. */
export const QUESTION_ENTRIES: Readonly<Record<GuidingQuestion, string>> = {
  typical: 'guide-typical-answers',
  evidence: 'guide-evidence',
  tried: 'guide-tried',
};
