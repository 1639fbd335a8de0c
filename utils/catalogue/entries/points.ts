import type { CatalogueEntry } from '@/utils/catalogue/types';

/** What was said under each theme; `belongsTo` names the theme. */
export const POINTS: readonly CatalogueEntry[] = [
  {
    id: 'point-needs-abilities',
    group: 'point',
    observable: 'page',
    label: { de: 'An Bedürfnissen und Fähigkeiten ausrichten', en: 'Fit needs and abilities' },
    description: {
      de: 'Strategien sollen sich nach Bedürfnissen und Fähigkeiten der Nutzenden richten.',
      en: 'Strategies should follow the needs and abilities of the people who use the services.',
    },
    section: 'Inkrementell/radikal',
    belongsTo: 'theme-two-speeds',
    phrases: {
      obstacle: { de: 'überfordert', en: 'asks too much' },
      strength: { de: 'gut zu schaffen', en: 'easy to manage' },
    },
  },
  {
    id: 'point-exclude-nobody',
    group: 'point',
    observable: 'page',
    label: { de: 'Niemanden ausschließen', en: 'Exclude nobody' },
    description: {
      de: 'Besonders ist darauf zu achten, dass niemand ausgeschlossen wird.',
      en: 'Special care must be taken that nobody is excluded.',
    },
    section: 'Inkrementell/radikal',
    belongsTo: 'theme-two-speeds',
    phrases: {
      obstacle: { de: 'schließt jemanden aus', en: 'excludes someone' },
      strength: { de: 'schließt niemanden aus', en: 'excludes nobody' },
    },
  },
  {
    id: 'point-no-central-strategy',
    group: 'point',
    observable: 'discussion',
    label: { de: 'Keine zentrale Strategie, kein Mandat', en: 'No central strategy or mandate' },
    description: {
      de: 'Es fehlen eine zentrale Strategie und klare politische Aufträge.',
      en: 'A central strategy and clear political mandates are missing.',
    },
    section: 'Inkrementell/radikal',
    belongsTo: 'theme-strategy',
  },
  {
    id: 'point-federalism',
    group: 'point',
    observable: 'partly',
    label: { de: 'Föderalismus bremst', en: 'Federalism slows' },
    description: {
      de: 'Der Föderalismus erschwert schnelles und einheitliches Handeln.',
      en: 'Federalism makes fast and uniform action harder.',
    },
    section: 'Inkrementell/radikal',
    belongsTo: 'theme-strategy',
    phrases: {
      obstacle: { de: 'überall anders', en: 'different everywhere' },
      strength: { de: 'überall gleich', en: 'same everywhere' },
    },
  },
  {
    id: 'point-norms-procurement',
    group: 'point',
    observable: 'discussion',
    label: { de: 'Normen und Vergabe bremsen', en: 'Norms and procurement slow' },
    description: {
      de: 'Gesetzliche Normen und lange Vergabeverfahren lassen schnellere Ansätze oft nicht zu.',
      en: 'Legal norms and long procurement procedures often do not allow faster approaches.',
    },
    section: 'Inkrementell/radikal',
    belongsTo: 'theme-regulation',
  },
  {
    id: 'point-experiment-clauses',
    group: 'point',
    observable: 'discussion',
    label: { de: 'Experimentierklauseln', en: 'Experiment clauses' },
    description: {
      de: 'Experimentierklauseln können Rahmen und Spielraum zum Ausprobieren passender Lösungen geben.',
      en: 'Experiment clauses can give a frame and room to try out fitting solutions.',
    },
    section: 'Inkrementell/radikal',
    belongsTo: 'theme-regulation',
  },
  {
    id: 'point-law-as-driver',
    group: 'point',
    observable: 'discussion',
    label: { de: 'Gesetz als Treiber (OZG)', en: 'Law as a driver (OZG)' },
    description: {
      de: 'Gesetze können durch Verpflichtungen auch vorantreiben, oft genannt: das OZG.',
      en: 'Laws can also push things forward through obligations; often named: the Online Access Act (OZG).',
    },
    section: 'Inkrementell/radikal',
    belongsTo: 'theme-regulation',
  },
  {
    id: 'point-targeted-resources',
    group: 'point',
    observable: 'discussion',
    label: { de: 'Gezielt statt Gießkanne', en: 'Targeted, not scattergun' },
    description: {
      de: 'Mittel sollen gezielt statt gleichmäßig verteilt eingesetzt werden.',
      en: 'Money should be spent where it matters instead of being spread evenly.',
    },
    section: 'Inkrementell/radikal',
    belongsTo: 'theme-resources',
  },
  {
    id: 'point-take-fears-seriously',
    group: 'point',
    observable: 'discussion',
    label: { de: 'Probleme und Ängste ernst nehmen', en: 'Take fears seriously' },
    description: {
      de: 'Probleme und Ängste ernst zu nehmen erhöht die Akzeptanz.',
      en: 'Taking problems and fears seriously raises acceptance.',
    },
    section: 'Inkrementell/radikal',
    belongsTo: 'theme-leadership',
  },
  {
    id: 'point-personal-benefits',
    group: 'point',
    observable: 'partly',
    label: { de: 'Persönliche Vorteile aufzeigen', en: 'Show personal benefits' },
    description: {
      de: 'Persönliche Vorteile sollen sichtbar gemacht werden.',
      en: 'Personal benefits should be made visible.',
    },
    section: 'Inkrementell/radikal',
    belongsTo: 'theme-leadership',
    phrases: {
      obstacle: { de: 'kein Vorteil erkennbar', en: 'shows no benefit' },
      strength: { de: 'zeigt den Vorteil', en: 'shows the benefit' },
    },
  },
  {
    id: 'point-communicate-involve',
    group: 'point',
    observable: 'partly',
    label: { de: 'Kommunizieren und Anwender einbeziehen', en: 'Communicate and involve users' },
    description: {
      de: 'Ausreichende Kommunikation und Einbeziehung der Anwendenden sind für die Einführung wichtig.',
      en: 'Enough communication and involving the people who use it are important when something is introduced.',
    },
    section: 'Inkrementell/radikal',
    belongsTo: 'theme-leadership',
    phrases: {
      obstacle: { de: 'über Köpfe hinweg', en: "over people's heads" },
      strength: { de: 'gemeinsam entstanden', en: 'made together' },
    },
  },
  {
    id: 'point-new-approaches',
    group: 'point',
    observable: 'discussion',
    label: { de: 'Apps, Start-ups, Privatsektor', en: 'Apps, start-ups, private sector' },
    description: {
      de: 'Neue Wege wie Apps und Zusammenarbeit mit Start-ups und Privatsektor sind erwünscht.',
      en: 'New ways such as apps and working with start-ups and the private sector are welcome.',
    },
    section: 'Inkrementell/radikal',
    belongsTo: 'theme-best-practices',
  },
  {
    id: 'point-keep-what-works',
    group: 'point',
    observable: 'page',
    label: { de: 'Inkrementell, wo es gut läuft', en: 'Incremental where it works' },
    description: {
      de: 'Für gut funktionierende Prozesse eignen sich schrittweise Ansätze.',
      en: 'Step-by-step approaches suit processes that work well.',
    },
    section: 'Inkrementell/radikal',
    belongsTo: 'theme-best-practices',
    phrases: {
      obstacle: { de: 'verschlechtert Bewährtes', en: 'spoils what worked' },
      strength: { de: 'behält Bewährtes', en: 'keeps what works' },
    },
  },
  {
    id: 'point-question-rules',
    group: 'point',
    observable: 'partly',
    label: { de: 'Bestehende Regelungen hinterfragen', en: 'Question existing rules' },
    description: {
      de: 'Bestehende Regelungen sollen trotzdem hinterfragt werden.',
      en: 'Existing rules should be questioned all the same.',
    },
    section: 'Inkrementell/radikal',
    belongsTo: 'theme-best-practices',
    phrases: {
      obstacle: { de: 'überflüssige Regel', en: 'needless rule' },
      strength: { de: 'sinnvolle Regel', en: 'sensible rule' },
    },
  },
  {
    id: 'point-rethink-process',
    group: 'point',
    observable: 'page',
    label: { de: 'Mangelhafte Prozesse neu denken', en: 'Rethink broken processes' },
    description: {
      de: 'Mangelhafte Prozesse sollen von Grund auf neu gedacht werden.',
      en: 'Poor processes should be thought through again from scratch.',
    },
    section: 'Inkrementell/radikal',
    belongsTo: 'theme-best-practices',
    phrases: {
      obstacle: { de: 'nur Papier nachgebaut', en: 'paper form copied' },
      strength: { de: 'neu gedacht', en: 'thought through anew' },
    },
  },
];
