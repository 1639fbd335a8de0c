import type { Text } from '@/utils/catalogue';

/** What the report says itself. */
export const WORDS = {
  title: { de: 'Notizen zu Online-Leistungen', en: 'Notes on online services' },
  inside: { de: 'Was darin steht', en: 'What is in it' },
  notes: { de: 'Notizen', en: 'Notes' },
  services: { de: 'Leistungen', en: 'Services' },
  weeks: { de: 'Wochen', en: 'Weeks' },
  to: { de: 'bis', en: 'to' },
  note: { de: 'Notiz', en: 'note' },
  counted: { de: 'Notizen', en: 'notes' },
  table: { de: 'Aspekte und Leistungen', en: 'Concerns and services' },
  tableSays: {
    de: 'Anzahl der Notizen: − Hindernis, + Stärke. Eine Notiz mit mehreren Aspekten zählt bei jedem.',
    en: 'Number of notes: − obstacle, + strength. A note with several concerns counts for each.',
  },
  others: {
    de: 'Fragen, Ideen und Notizen ohne Einschätzung stehen nur bei den Leistungen.',
    en: 'Questions, ideas and notes without a rating stand with the services only.',
  },
  concern: { de: 'Aspekt', en: 'Concern' },
  noConcern: { de: 'Ohne Aspekt', en: 'Without concern' },
  all: { de: 'Alle Leistungen', en: 'All services' },
  obstacles: { de: 'Hindernisse', en: 'Obstacles' },
  strengths: { de: 'Stärken', en: 'Strengths' },
  place: { de: 'Stelle', en: 'Place' },
  affects: { de: 'Betrifft', en: 'Affects' },
  severity: { de: 'Schweregrad', en: 'Severity' },
  comment: { de: 'Bemerkung', en: 'Comment' },
  suggestion: { de: 'Vorschlag', en: 'Suggestion' },
  reply: { de: 'Antwort', en: 'Reply' },
  week: { de: 'Woche', en: 'Week' },
  unnamed: { de: 'Ohne Namen', en: 'Without name' },
  none: { de: 'Keine Notizen.', en: 'No notes.' },
  made: {
    de: 'Geschrieben mit Randnotiz. Der feinste Zeitpunkt ist die Woche. Niemand wird gezählt.',
    en: 'Written with Randnotiz. The finest point in time is the week. Nobody is counted.',
  },
} as const satisfies Record<string, Text>;
