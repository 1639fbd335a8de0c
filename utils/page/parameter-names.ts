const anyOf = (...patterns: RegExp[]) => new RegExp(patterns.map(({ source }) => source).join('|'), 'i');

/** Parameters that carry a session, a secret or a case: without them the page cannot be opened. */
export const STATE_NAME = anyOf(
  // A name that begins with a digit is Wicket's (`?3-1.IFormSubmitListener`).
  /sess|sitzung|sid$|(?<!flo)wid$|^cid$|uuid|window|token|csrf|xsrf|(?<!p_)auth(?!or)|saml|secret|key(?!word)|code|(?<!p_p_)state|nonce|ticket|sig$/,
  /^\d|execution|view_?state|conversation|contextid|tab_?id|^(?:wf|process|task|instance|case|draft|entwurfs?)_?id$/,
  /instance_?id|correlation|request_?id|transact|^(?:tx|t|r)_?id$|^(?:pin|puk|tan|otp|bpk2?|vbpk)$|client_data|^process$|invite|einladung|^ice\.|^_?rand$|^wicket/,
  /(?:akten|antrags?|bescheid|fall|kassen|kunden|steuer|versicherungs?|vorgangs?|postfach|nachrichten?|konto)-?_?(?:id|nr|nummer|zeichen)|^az$/,
);

/** Parameters that carry people, what they look for, or the way they came: they go, and the page stays the same. */
export const PRIVATE_NAME = anyOf(
  /mail|name|user|login|pass|person|partner|(?<!er)geb(?:urt|oren|dat|$|_|-)|birth|iban|^bic$|tel|phone|mobil|fax|plz|zip|str(?:asse|eet)/,
  /^ort$|wohnort|adress|anschrift|haus-?_?nr|hausnummer|kfz|kennzeichen|alter$|geschlecht|beruf|halter|kind$|ehe|kontakt/,
  /suche|search|such(?:wort|begriff|text)|stichwort|^q$|query|^(?:lat|lon|lng|koord.*)$/,
  /^c?hash|p_auth|^cs$|^_rsc$|callback|referr?er|return|redirect|^(?:back|next|target|ziel|zurueck)_?ur[il]$/,
  /utm_|^(?:mtm|pk|piwik|matomo|wt|mc|at|etcc)_|clk?id$|^_g[al]/,
);

/** Parameters that say which page it is: their values may begin with a capital like names do. */
export const ROUTING_NAME = anyOf(
  /view|ansicht|page|seite|step|schritt|a[ck]tion|event|tab$|mod(?:e|us)$|art$|typ|lang|sprache|locale|content|cmd|command|method/,
  /controller|form|thema|kategorie|bereich|menu|navi|node|leistung|produkt|template|layout|sort|order|^id$|alg$|plugin|stadt|gemeinde|^p_p_/,
);

/** The number behind such a name is a case's: `tx_x[vorgang]=4711`. */
export const CASE_NAME =
  /^(?:vorgang|antrag|fall|akte|konto|bescheid|rechnung|termin|nachricht|dokument|document|case|application|unid)(?:_?id)?$/i;
