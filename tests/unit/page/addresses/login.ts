import type { AddressCase } from './case';

/** Logging in and coming back: tokens, requests, where somebody came from. */
export const LOGIN: readonly AddressCase[] = [
  [
    'https://id.musterland.example/anmelden?code=abc&state=xyz&nonce=1',
    'https://id.musterland.example/anmelden',
    ['abc', 'xyz'],
  ],
  [
    'https://id.musterland.example/saml?SAMLRequest=fVLL&RelayState=r&SigAlg=rsa',
    'https://id.musterland.example/saml?SigAlg=rsa',
    ['fVLL', '=r&'],
  ],
  [
    'https://id.musterland.example/zurueck?redirect_uri=/antrag&return=1',
    'https://id.musterland.example/zurueck',
    ['antrag'],
  ],
  ['https://id.musterland.example/x?next=https://anders.example/', 'https://id.musterland.example/x', ['anders']],
  ['https://id.musterland.example/x?t=eyJhbGciOiJIUzI1NiJ9', 'https://id.musterland.example/x', ['eyJ']],
  [
    'https://id.musterland.example/einladung/Zk3vQ9xT7bL2mN8pR4sW',
    'https://id.musterland.example/einladung/*',
    ['Zk3v'],
  ],
  [
    'https://www.musterstadt.example/wohngeld?utm_source=brief&utm_medium=qr',
    'https://www.musterstadt.example/wohngeld',
    ['brief', 'qr'],
  ],
  [
    'https://www.musterstadt.example/wohngeld?mtm_campaign=herbst&pk_kwd=x',
    'https://www.musterstadt.example/wohngeld',
    ['herbst'],
  ],
  [
    'https://www.musterstadt.example/wohngeld?gclid=1&fbclid=2&msclkid=3',
    'https://www.musterstadt.example/wohngeld',
    ['=1', '=2', '=3'],
  ],
  [
    'https://www.musterstadt.example/wohngeld?referrer=amt&_ga=1.2',
    'https://www.musterstadt.example/wohngeld',
    ['amt', '1.2'],
  ],
  [
    'https://www.musterstadt.example/wohngeld?ts=1732270000',
    'https://www.musterstadt.example/wohngeld',
    ['1732270000'],
  ],

  [
    'https://id.bund-a.example/auth/realms/buerger/login-actions/authenticate?session_code=a1&execution=b2&client_id=amt&tab_id=c3',
    'https://id.bund-a.example/auth/realms/buerger/login-actions/authenticate?client_id=amt',
    ['=a1', '=b2', '=c3'],
  ],
  [
    'https://id.bund-a.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1',
    'https://id.bund-a.example/idp/profile/*/Redirect/SSO',
    ['e1s1'],
  ],
  [
    'https://id.bund-a.example/oauth/authorize?client_id=amt&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fx.example&state=s1&nonce=n1&code_challenge=cc',
    'https://id.bund-a.example/oauth/authorize?client_id=amt&response_type=code&scope=openid',
    ['x.example', 's1', 'n1', 'cc'],
  ],
  ['https://portal.example/callback#id_token=eyJhbGciOi&state=s1', 'https://portal.example/callback', ['eyJ', 's1']],
  ['https://portal.example/sso?SAMLart=AAQAAMh48&RelayState=ss%3Amem', 'https://portal.example/sso', ['AAQA', 'mem']],
  [
    'https://portal.example/eid?tcTokenURL=https%3A%2F%2Fx.example%2Ftc%3Fid%3D1',
    'https://portal.example/eid',
    ['x.example'],
  ],
  ['https://portal.example/wohngeld?bPK2=Zz9x&vbPK=Yy8', 'https://portal.example/wohngeld', ['Zz9x', 'Yy8']],
  [
    'https://portal.example/login?returnUrl=%2Fvorgang%2F4711&login_hint=max',
    'https://portal.example/login',
    ['4711', 'max'],
  ],
  ['https://portal.example/passwort/reset/Zk3vQ9xT7b', 'https://portal.example/passwort/reset/*', ['Zk3v']],
  ['https://portal.example/passwort/reset/start', 'https://portal.example/passwort/reset/start'],
  ['https://portal.example/t?pin=4711&tan=99', 'https://portal.example/t', ['4711', '99']],
  [
    'https://portal.example/wohngeld?_gl=1*abc&wt_mc=x&etcc_cmp=y',
    'https://portal.example/wohngeld',
    ['abc', '=x', '=y'],
  ],
  ['https://portal.example/bestaetigen/token/q9w8e7r6', 'https://portal.example/bestaetigen/token/*', ['q9w8']],
  ['https://portal.example/magic/AbCdEfGhIjKlMnOpQrStUvWx', 'https://portal.example/magic/*', ['AbCd']],
];
