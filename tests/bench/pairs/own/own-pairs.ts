import { cards } from './cards.ts';
import { fees } from './fees.ts';
import type { OwnPair } from './own-pair.ts';
import { persons } from './persons.ts';
import { questions } from './questions.ts';
import { sections } from './sections.ts';
import { step } from './step.ts';

/** Changes that saved pages show too seldom: like cards, traded places, equal groups, rewording, inserted rows. */
export const OWN_PAIRS: readonly OwnPair[] = [cards, sections, persons, questions, fees, step];
