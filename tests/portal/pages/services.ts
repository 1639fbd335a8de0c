/** A service of the portal, as the start page lists it. */
export interface Service {
  name: string;
  path: string;
  /** Key in the Leistungskatalog (LeiKa). */
  leikaKey: string;
  summary: string;
}

/** Wohngeld Bewilligung. */
export const HOUSING_BENEFIT: Service = {
  name: 'Wohngeld beantragen',
  path: '/wohngeld',
  leikaKey: '99107023017000',
  summary: 'Zuschuss zur Miete oder zu den Kosten der eigenen Wohnung, wenn Ihr Einkommen dafür nicht ausreicht.',
};

/** Gewerbe Anmeldung. */
export const TRADE_REGISTRATION: Service = {
  name: 'Gewerbe anmelden',
  path: '/gewerbe/anmeldung',
  leikaKey: '99050012104000',
  summary: 'Sie machen sich selbstständig, übernehmen einen Betrieb oder eröffnen eine Zweigstelle.',
};
