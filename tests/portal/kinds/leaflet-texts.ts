/** Paragraphs to fill scrolling areas with; each begins with a number, so that no two are the same. */
export function leafletTexts(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const number = from + index;
    return `${number}. ${SENTENCES[number % SENTENCES.length]}`;
  });
}

const SENTENCES = [
  'Die Meldebehörde darf Angaben nur verarbeiten, soweit sie diese für ihre Aufgaben braucht.',
  'Wer umzieht, teilt seine neue Anschrift auch der Familienkasse, dem Finanzamt und der Krankenkasse selbst mit.',
  'Haben Sie mehrere Wohnungen im Inland, ist die vorwiegend benutzte Wohnung Ihre Hauptwohnung.',
  'Die Anschrift auf dem Personalausweis ändern wir bei der Ummeldung ohne Gebühr.',
  'Für den Fahrzeugschein ist die Zulassungsstelle zuständig; dort vereinbaren Sie bitte einen eigenen Termin.',
  'Einer Weitergabe Ihrer Daten an Parteien und Adressbuchverlage können Sie ohne Angabe von Gründen widersprechen.',
  'Für Kinder unter 16 Jahren meldet an, wer in der neuen Wohnung mit ihnen zusammenlebt.',
];
