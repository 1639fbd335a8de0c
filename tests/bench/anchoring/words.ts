import type { Random } from './random.ts';

/** Offices of Musterstadt, as subjects. */
const OFFICES = [
  'Das Bürgeramt',
  'Die Wohngeldstelle',
  'Die Zulassungsstelle',
  'Das Standesamt',
  'Die Elterngeldstelle',
  'Das Gewerbeamt',
  'Die Ausländerbehörde',
  'Das Jugendamt',
  'Die Bauaufsicht',
  'Das Umweltamt',
  'Die Stadtkasse',
  'Das Schulverwaltungsamt',
  'Die Fundstelle im Stadthaus',
  'Das Ordnungsamt',
  'Die Friedhofsverwaltung',
  'Das Sozialamt',
  'Die Führerscheinstelle',
  'Das Kulturbüro',
  'Die Straßenverkehrsbehörde',
  'Das Amt für Ausbildungsförderung',
  'Die Stadtbibliothek',
  'Das Veterinäramt',
  'Die Meldebehörde',
  'Das Grünflächenamt',
] as const;

/** What one brings along, in the accusative. */
const PAPERS = [
  'einen gültigen Personalausweis',
  'die Lohnabrechnungen der letzten drei Monate',
  'eine Bestätigung Ihres Vermieters',
  'den unterschriebenen Mietvertrag',
  'eine beglaubigte Abschrift der Geburtsurkunde',
  'zwei biometrische Lichtbilder',
  'die Zulassungsbescheinigung Teil II',
  'einen Nachweis über die Hauptuntersuchung',
  'Ihre letzte Stromrechnung',
  'eine Vollmacht mit Unterschrift im Original',
  'den Bescheid der Krankenkasse',
  'ein ärztliches Attest',
  'den Kaufvertrag des Fahrzeugs',
  'die Immatrikulationsbescheinigung',
  'einen Lageplan im Maßstab 1:500',
  'Ihre Steueridentifikationsnummer',
  'den Auszug aus dem Handelsregister',
  'ein erweitertes Führungszeugnis',
  'die Sterbeurkunde mit zwei Kopien',
  'das Impfbuch des Hundes',
  'den Rentenbescheid des laufenden Jahres',
  'ein Zeugnis über den Schulabschluss',
  'die Bestätigung Ihres Ausbildungsbetriebs',
  'einen Nachweis über Ihr Sorgerecht',
  'die Kontoauszüge seit dem Umzug',
  'eine Erklärung aller Miteigentümer',
  'den Versicherungsschein',
  'die Skizze der Sperrfläche',
  'das Gutachten einer anerkannten Prüfstelle',
  'eine Liste der mitreisenden Personen',
] as const;

/** Conditions without their conjunction, verb at the end. */
const CONDITIONS = [
  'Sie allein mit Ihrem Kind leben',
  'Ihr Einkommen im letzten Jahr gesunken ist',
  'mehrere Personen gemeinsam einziehen',
  'das Fahrzeug auf eine Firma zugelassen war',
  'Sie noch nie in Musterstadt gemeldet waren',
  'die Frist bereits abgelaufen ist',
  'Sie den Brief verloren haben',
  'beide Eltern das Sorgerecht haben',
  'Ihre Wohnung größer als neunzig Quadratmeter ist',
  'ein Haustier zum Haushalt gehört',
  'Sie im Ausland geheiratet haben',
  'der Betrieb mehr als zehn Beschäftigte hat',
  'Sie eine Behinderung haben',
  'das Gebäude unter Denkmalschutz steht',
  'Ihr Kind eine Schule außerhalb der Stadt besucht',
  'Sie Ihre Stelle gewechselt haben',
  'eine andere Behörde schon gezahlt hat',
  'Sie einen Teil der Räume untervermieten',
  'der Stellplatz an einer Bushaltestelle liegt',
  'Sie kein Konto bei einer Bank haben',
  'die Veranstaltung länger als einen Tag dauert',
  'auf dem Grundstück Bäume stehen',
  'Sie nicht selbst kommen können',
  'die Rechnung noch offen ist',
] as const;

/** Purposes, as subordinate clauses. */
const PURPOSES = [
  'damit wir ohne Rückfragen entscheiden können',
  'damit niemand doppelt zahlt',
  'um die Angaben mit dem Register abzugleichen',
  'um Ihre Ansprüche zu sichern',
  'damit die Feuerwehr den Weg frei findet',
  'um die Gebühr richtig zu berechnen',
  'damit Ihr Kind den Platz behält',
  'um Missbrauch auszuschließen',
  'damit die Nachbarn gehört werden',
  'um das Kennzeichen zu reservieren',
  'damit die Karte rechtzeitig gedruckt wird',
  'um den Termin zu bestätigen',
  'damit die Auszahlung zum Monatsanfang gelingt',
  'um die Akte zu schließen',
  'damit Sie keinen Tag länger warten als nötig',
  'um Ihre Unterschrift zu vergleichen',
] as const;

/** Ways to come or to send. */
const WAYS = [
  'online über das Serviceportal',
  'persönlich mit Termin',
  'per Post ohne Heftklammern',
  'am Automaten im Foyer',
  'über das Bürgertelefon',
  'mit dem Onlineausweis',
  'durch eine Vertretung',
  'in einem verschlossenen Umschlag',
  'über Ihr Postfach im Nutzerkonto',
  'als Datei mit höchstens fünf Megabyte',
  'mündlich zur Niederschrift',
  'an jedem Schalter mit grünem Zeichen',
] as const;

const ROOTS =
  'Wohn Melde Bau Park Hunde Gewerbe Eltern Kinder Schul Fahrzeug Grund Abfall Wasser Straßen Markt Vereins Pflege Jugend Renten Umzugs Ausweis Reise Bürger Ehe Geburts Nachlass Fischerei Jagd Sport Sonder Anlieger Kultur Bildungs Ferien Kita Energie Heizkosten Baum Lärm Schutz'.split(
    ' ',
  );
const HEADS =
  'antrag bescheid nachweis ausweis beitrag plan vordruck termin zuschuss vermerk anhang fragebogen beleg schein akt bericht auszug'.split(
    ' ',
  );
const TREES =
  'Linden Ahorn Birken Eichen Ulmen Erlen Kastanien Weiden Rosen Garten Mühlen Brunnen Kirch Bahnhof Hafen Berg Tal Wiesen Sonnen Markt'.split(
    ' ',
  );
const WAYSIDES = 'straße weg platz allee gasse ring ufer steig'.split(' ');
const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** A masculine noun, put together: `Parkausweis`. */
export const paperName = (random: Random) => `${random.pick(ROOTS)}${random.pick(HEADS)}`;

/** A made-up address: `Ahornweg 17`. */
export const address = (random: Random) => `${random.pick(TREES)}${random.pick(WAYSIDES)} ${1 + random.below(140)}`;

/** A day of the year: `14. März`. */
export const day = (random: Random) => `${1 + random.below(28)}. ${random.pick(MONTHS)}`;

/** An amount of money: `37,50 Euro`. */
export const amount = (random: Random) => `${3 + random.below(420)},${random.below(10)}0 Euro`;

/** How long, in the accusative: `17 Tage`. */
export const span = (random: Random) =>
  `${2 + random.below(58)} ${random.pick(['Tage', 'Wochen', 'Stunden', 'Monate'])}`;

const WHOSE =
  'der Krankenkasse|Ihres Vermieters|des Arbeitgebers|der Hausverwaltung|beider Eltern|des Vorjahres|der Berufsschule|Ihrer Bank|des Notars|der Werkstatt|des Finanzamts|der Pflegekasse|eines Sachverständigen|Ihres Vereins|der Feuerwehr|des Netzbetreibers|der Hochschule|des Bauträgers|der Kita|aller Mieter'.split(
    '|',
  );
const WHICH =
  'vollständigen|unterschriebenen|aktuellen|beglaubigten|zweiten|vorläufigen|übersetzten|gestempelten|letzten|digitalen|ausgefüllten|kostenlosen|geprüften|ursprünglichen'.split(
    '|',
  );
const HAPPENS =
  'rechtzeitig eintrifft|nicht verloren geht|in die Akte kommt|beim Termin vorliegt|neu berechnet wird|allen Beteiligten bekannt ist|auf dem Konto gutgeschrieben wird|vor Ort geprüft wird|im Register erscheint|mit der Post hinausgeht|gültig bleibt|keinem Fremden nützt'.split(
    '|',
  );
const WHEN =
  'seit kurzem|trotz der Mahnung|in diesem Jahr|ohne eigenes Verschulden|nach der Trennung|während der Ausbildung|wegen einer Krankheit|auf Dauer|laut Grundbuch|zum Stichtag'.split(
    '|',
  );

const WHO =
  'Ihr Vermieter|die Hausverwaltung|eine Mitbewohnerin|Ihr früherer Ehegatte|der Arbeitgeber|ein Nachbar|die Erbin|der Betreuer|Ihre Tochter|die Pflegeperson|ein Miteigentümer|der Bauherr|die Tagesmutter|Ihr Steuerberater|der Verein|die Schule'.split(
    '|',
  );
const DOES =
  'nachreicht|verloren hat|nicht anerkennt|zurückzieht|bestätigt|noch sucht|angefochten hat|neu beantragt|gekündigt hat|bezahlen will|unterschreibt|geändert hat'.split(
    '|',
  );
const QUARTERS = 'viertel vorstadt feld hof grund brück'.split(' ');

/** An office, as subject, now and then that of a quarter of the town. */
export const office = (random: Random) =>
  random.chance(0.4) ? random.pick(OFFICES) : `${random.pick(OFFICES)} ${random.pick(TREES)}${random.pick(QUARTERS)}`;

/** What one brings along, in the accusative. */
export const paper = (random: Random) =>
  random.chance(0.3) ? random.pick(PAPERS) : `den ${random.pick(WHICH)} ${paperName(random)} ${random.pick(WHOSE)}`;

/** A condition without its conjunction, verb at the end. */
export const condition = (random: Random) => {
  if (random.chance(0.25)) return random.pick(CONDITIONS);
  const when = random.chance(0.5) ? `nach dem ${day(random)}` : random.pick(WHEN);
  return `${random.pick(WHO)} ${when} den ${paperName(random)} ${random.pick(WHOSE)} ${random.pick(DOES)}`;
};

/** A purpose, as a subordinate clause. */
export const purpose = (random: Random) =>
  random.chance(0.3)
    ? random.pick(PURPOSES)
    : `damit der ${paperName(random)} ${random.pick(WHOSE)} ${random.pick(HAPPENS)}`;

/** How to come or to send. */
export const way = (random: Random) =>
  random.chance(0.5)
    ? `${random.pick(WAYS)} oder ${random.pick(WAYS)}`
    : `${random.pick(WAYS)} (Stichwort ${random.pick(ROOTS)}${1 + random.below(900)})`;
