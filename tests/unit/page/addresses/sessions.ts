import type { AddressCase } from './case';

/** Sessions, in all the places where servers put them. */
export const SESSIONS: readonly AddressCase[] = [
  [
    'https://antrag.musterstadt.example/wohngeld?execution=e1s2',
    'https://antrag.musterstadt.example/wohngeld',
    ['e1s2'],
  ],
  [
    'https://antrag.musterstadt.example/wohngeld?execution=e4s17&_eventId=next',
    'https://antrag.musterstadt.example/wohngeld?_eventId=next',
    ['e4s17'],
  ],
  [
    'https://portal.kreis-beispiel.example/buergerservice;jsessionid=8A3FD1.node2',
    'https://portal.kreis-beispiel.example/buergerservice',
    ['8A3F'],
  ],
  [
    'https://portal.kreis-beispiel.example/a;jsessionid=8A3F/b;v=1?lang=de',
    'https://portal.kreis-beispiel.example/a/b?lang=de',
    ['8A3F'],
  ],
  [
    'https://formulare.musterland.example/start.do?jsessionid=91AB',
    'https://formulare.musterland.example/start.do',
    ['91AB'],
  ],
  [
    'https://formulare.musterland.example/index.php?PHPSESSID=q1w2e3&seite=2',
    'https://formulare.musterland.example/index.php?seite=2',
    ['q1w2e3'],
  ],
  ['https://amt.example/(S(lit3py55t21z5v55vlm25s55))/antrag.aspx', 'https://amt.example/antrag.aspx', ['lit3py55']],
  ['https://amt.example/kfz.xhtml?dswid=-4521', 'https://amt.example/kfz.xhtml', ['4521']],
  ['https://amt.example/kfz.xhtml?jfwid=a1b2c:0', 'https://amt.example/kfz.xhtml', ['a1b2c']],
  ['https://amt.example/kfz.xhtml?cid=12', 'https://amt.example/kfz.xhtml', ['12']],
  ['https://amt.example/kfz.xhtml?windowId=ab1', 'https://amt.example/kfz.xhtml', ['ab1']],
  ['https://amt.example/wicket/antrag?7', 'https://amt.example/wicket/antrag', ['7']],
  ['https://amt.example/wicket/antrag?7-1.IFormSubmitListener-form', 'https://amt.example/wicket/antrag', ['IForm']],
  ['https://amt.example/formular?javax.faces.ViewState=-88:99', 'https://amt.example/formular', ['88']],
  ['https://amt.example/formular?conversationId=3&sitzung=vier', 'https://amt.example/formular', ['vier']],
  ['https://amt.example/formular?sid=1&bsid=2', 'https://amt.example/formular', ['=1', '=2']],

  [
    'https://amt.example/flow/gewerbe-flow?execution=e2s3&_flowId=gewerbe-flow',
    'https://amt.example/flow/gewerbe-flow?_flowId=gewerbe-flow',
    ['e2s3'],
  ],
  ['https://amt.example/antrag%3Bjsessionid=0A1B2C3D4E5F.worker1', 'https://amt.example/antrag', ['0A1B', 'worker1']],
  ['https://amt.example/antrag/;jsessionid=0A1B2C3D4E5F60718293A4B5C6D7E8F9', 'https://amt.example/antrag', ['0A1B']],
  [
    'https://amt.example/faces/antrag.jspx?_afrLoop=31045678901234&_afrWindowMode=0&_adf.ctrl-state=k1x2y3_4',
    'https://amt.example/faces/antrag.jspx',
    ['31045678901234', 'k1x2y3'],
  ],
  [
    'https://amt.example/antrag.iface?ice.window=abc123&ice.view=v7',
    'https://amt.example/antrag.iface',
    ['abc123', 'v7'],
  ],
  ['https://amt.example/antrag.jsf?jftfdi=&jffi=antrag%3Fid%3D4', 'https://amt.example/antrag.jsf?jftfdi=', ['id%3D4']],
  [
    'https://amt.example/primefaces/antrag.xhtml?pfdlgcid=3f2a9c1e-55aa-4c3d-9f10-aabbccddeeff',
    'https://amt.example/primefaces/antrag.xhtml',
    ['3f2a9c1e'],
  ],
  [
    'https://amt.example/wicket/bookmarkable/de.amt.HundPage?3-1.ILinkListener-form-weiter',
    'https://amt.example/wicket/bookmarkable/de.amt.HundPage',
    ['ILink'],
  ],
  [
    'https://amt.example/wicket/page?12-2.IBehaviorListener.0-form&_=1732270000123',
    'https://amt.example/wicket/page',
    ['1732270000123', 'IBehavior'],
  ],
  [
    'https://amt.example/(A(abcDEF123)F(xyz789QRS))/antrag.aspx',
    'https://amt.example/antrag.aspx',
    ['abcDEF', 'xyz789'],
  ],
  [
    'https://amt.example/(X(1)S(lit3py55t21z5v55vlm25s55))/formular/hund.aspx?step=2',
    'https://amt.example/formular/hund.aspx?step=2',
    ['lit3py55'],
  ],
  [
    'https://amt.example/antrag.aspx?__VIEWSTATE=dDwtMTA4&__EVENTTARGET=weiter',
    'https://amt.example/antrag.aspx?__EVENTTARGET=weiter',
    ['dDwt'],
  ],
  ['https://amt.example/session/8f14e45fceea167a/hund', 'https://amt.example/session/*/hund', ['8f14e45f']],
  ['https://amt.example/antrag/sid/a7Bx91/person', 'https://amt.example/antrag/sid/*/person', ['a7Bx91']],
  [
    'https://amt.example/antrag.php?osCsid=n3b7q2&seite=antrag',
    'https://amt.example/antrag.php?seite=antrag',
    ['n3b7q2'],
  ],
  [
    'https://amt.example/antrag.cfm?CFID=12&CFTOKEN=88114411&step=1',
    'https://amt.example/antrag.cfm?CFID=12&step=1',
    ['88114411'],
  ],
  [
    'https://amt.example/antrag?correlationId=b1&requestId=c2&transactionId=d3',
    'https://amt.example/antrag',
    ['b1', 'c2', 'd3'],
  ],
];
