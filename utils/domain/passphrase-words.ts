/**
 * Words for passphrases: 256, so that each holds 8 bits; short, known to everybody, easy to say on the telephone and to type
 * on any keyboard (no umlauts). The list itself is no secret.
 */
export const PASSPHRASE_WORDS: readonly string[] = `
  abend acker adler ahorn akte alpen ampel amsel angel anker apfel arena atem atlas august auto axt bach bagger
  bahn balkon banane bank basar bauer beere besen biene bilder birke birne blatt blume boden bogen bohne boje boot
  brief brot brunnen buch bucht burg busch butter dach dame datum daumen decke deich delfin dialog dohle donner
  dorf dose drache drei duft ebene echo ecke efeu eiche eimer eisen elch elster erbse ernte esel eule fabel
  faden fahne falke farbe feder feier feld fenster ferien feuer fichte film finger fisch flasche floh forelle
  frosch funke gabel galerie gans garten gast gebirge geige gondel gipfel giraffe glas glocke gold granit gras
  grotte gurke hafen hagel halle hammer hand harfe hase haube hecht heft helm herbst himmel hirsch hobel honig
  horn hose hotel hummel hut igel imker insel iris jacke januar jubel juli juwel kabel kaffee kahn kamel kanne
  karotte kasten katze keks keller kerze kette kino kirsche kissen klavier klee knopf koffer kohl komet kompass
  korb kranich krone kuchen kugel kupfer lachs lama lampe laterne laub lavendel leiter lerche licht linde linse
  lotse luchs magnet mais mantel markt maske mauer meer melone messing milch minze mond moos motor muschel mutter
  nadel nagel nebel nelke nest nudel nuss oase oboe ofen olive onkel orgel otter paddel palme papier park pedal
  perle pfad pfeffer pferd pilz pinsel planet platz pumpe puppe quark quelle rabe radio rakete regal regen reh
  reifen reis ring robbe roggen rose rudel ruine salz sand segel seife sofa sonne spiegel stern tasse teller
  tiger tulpe wolke
`
  .trim()
  .split(/\s+/);
