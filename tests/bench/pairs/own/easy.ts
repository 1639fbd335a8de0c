import { type OwnPair, page } from './own-pair.ts';

/** Parts by id; lines by their ids. */
type Parts = Readonly<Record<string, Readonly<Record<string, string>>>>;

const OLD: Parts = {
  was: {
    'was-titel': 'Was ist Wohn-Geld?',
    'was-1': 'Wohn-Geld ist Geld vom Staat.',
    'was-2': 'Das Geld ist für die Miete.',
    'was-3': 'Sie müssen das Geld nicht zurück-zahlen.',
  },
  wer: {
    'wer-titel': 'Wer bekommt Wohn-Geld?',
    'wer-1': 'Sie haben wenig Geld.',
    'wer-2': 'Sie wohnen in einer Miet-Wohnung.',
    'wer-3': 'Dann können Sie Wohn-Geld bekommen.',
    'wer-4': 'Sie bekommen schon Bürger-Geld?',
    'wer-5': 'Dann bekommen Sie kein Wohn-Geld.',
  },
  wie: {
    'wie-titel': 'Wie bekommen Sie Wohn-Geld?',
    'wie-1': 'Sie müssen einen Antrag stellen.',
    'wie-2': 'Das bedeutet:',
    'wie-3': 'Sie füllen ein Formular aus.',
    'wie-4': 'Das Formular bekommen Sie im Amt.',
    'wie-5': 'Sie brauchen Hilfe?',
    'wie-6': 'Dann rufen Sie uns an.',
  },
  lange: {
    'lange-titel': 'Wie lange bekommen Sie Wohn-Geld?',
    'lange-1': 'Sie bekommen Wohn-Geld für 12 Monate.',
    'lange-2': 'Das bedeutet:',
    'lange-3': 'Nach 12 Monaten müssen Sie einen neuen Antrag stellen.',
    'lange-4': 'Sie brauchen Hilfe?',
    'lange-5': 'Dann rufen Sie uns an.',
  },
  umzug: {
    'umzug-titel': 'Sie ziehen um?',
    'umzug-1': 'Dann müssen Sie uns das sagen.',
    'umzug-2': 'Sie bekommen einen Brief von uns.',
    'umzug-3': 'Sie brauchen Hilfe?',
    'umzug-4': 'Dann rufen Sie uns an.',
  },
};

/** Parts trade places, lines come in between, some are gone, some say a little more. */
const NOW: Parts = {
  was: {
    'was-titel': 'Was ist Wohn-Geld?',
    'was-1': 'Wohn-Geld ist Geld vom Staat.',
    'was-2': 'Das Geld ist für die Miete von Ihrer Wohnung.',
    'was-4': 'Sie bekommen das Geld jeden Monat.',
    'was-3': 'Sie müssen das Geld nicht zurück-zahlen.',
  },
  umzug: {
    'umzug-titel': 'Sie ziehen in eine andere Wohnung?',
    'umzug-1': 'Dann müssen Sie uns das sagen.',
    'umzug-5': 'Das bedeutet:',
    'umzug-6': 'Sie schreiben uns Ihre neue Adresse.',
    'umzug-3': 'Sie brauchen Hilfe?',
    'umzug-4': 'Dann rufen Sie uns an.',
  },
  lange: {
    'lange-titel': 'Wie lange bekommen Sie das Wohn-Geld?',
    'lange-1': 'Sie bekommen Wohn-Geld für 24 Monate.',
    'lange-2': 'Das bedeutet:',
    'lange-3': 'Nach 24 Monaten müssen Sie einen neuen Antrag stellen.',
  },
  wie: {
    'wie-titel': 'Wie bekommen Sie Wohn-Geld?',
    'wie-1': 'Sie müssen einen Antrag stellen.',
    'wie-3': 'Sie füllen ein Formular aus.',
    'wie-4': 'Das Formular bekommen Sie im Amt oder im Internet.',
    'wie-5': 'Sie brauchen Hilfe?',
    'wie-6': 'Dann rufen Sie uns an.',
  },
  wer: {
    'wer-titel': 'Wer kann Wohn-Geld bekommen?',
    'wer-1': 'Sie haben wenig Geld.',
    'wer-2': 'Sie wohnen in einer Miet-Wohnung.',
    'wer-3': 'Dann können Sie Wohn-Geld bekommen.',
    'wer-6': 'Sie machen eine Ausbildung?',
    'wer-7': 'Dann bekommen Sie vielleicht kein Wohn-Geld.',
    'wer-4': 'Sie bekommen schon Bürger-Geld oder Grund-Sicherung?',
    'wer-5': 'Dann bekommen Sie kein Wohn-Geld.',
  },
};

function part(id: string, lines: Readonly<Record<string, string>>): string {
  const shown = Object.entries(lines).map(([key, text]) =>
    key.endsWith('-titel') ? `<h2 data-id="${key}">${text}</h2>` : `<p data-id="${key}">${text}</p>`,
  );
  return `<div>${shown.join('\n')}<p><button type="button" data-id="vorlesen-${id}">Text vorlesen</button></p></div>`;
}

const easyPage = (parts: Parts) =>
  page(
    'Wohn-Geld in Leichter Sprache',
    Object.entries(parts)
      .map(([id, lines]) => part(id, lines))
      .join('\n'),
  );

/** Leichte Sprache: short lines, many said again; the new version see `NOW`. */
export const easy: OwnPair = { name: 'held-out-easy', old: easyPage(OLD), now: easyPage(NOW) };
