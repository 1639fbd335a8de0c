import type { TextPlace } from '@/utils/domain/note-texts';
import type { PersonalKind } from '@/utils/domain/personal-kind';
import type { MessageKey } from '@/utils/i18n';

/** What each kind of personal data is called. */
export const KIND_WORDS: Readonly<Record<PersonalKind, MessageKey>> = {
  name: 'kind_name',
  email: 'kind_email',
  phone: 'kind_phone',
  address: 'kind_address',
  birthDate: 'kind_birth_date',
  iban: 'kind_iban',
  taxId: 'kind_tax_id',
  idNumber: 'kind_id_number',
  plate: 'kind_plate',
  fileNumber: 'kind_file_number',
  number: 'kind_number',
};

/** What each text of a note is called. */
export const PLACE_WORDS: Readonly<Record<TextPlace, MessageKey>> = {
  quote: 'place_quote',
  context: 'place_context',
  heading: 'place_heading',
  label: 'place_label',
  comment: 'editor_comment',
  suggestion: 'editor_suggestion',
  reply: 'place_reply',
  spot: 'place_spot',
};
