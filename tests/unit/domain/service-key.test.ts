import { describe, expect, test } from 'vitest';
import { ownService } from '@/utils/domain/service-key';

describe('a service that somebody names freely', () => {
  test.each<[string, string, string, string]>([
    ['portal and name', 'Umzug melden', 'https://portal.example', 'https://portal.example#umzug-melden'],
    ['case and umlauts do not matter', 'ÜBERFÜHRUNG', 'https://portal.example', 'https://portal.example#ueberfuehrung'],
    [
      'nor do blanks and signs',
      '  „Umzug“ – melden! ',
      'https://portal.example',
      'https://portal.example#umzug-melden',
    ],
    ['a port is part of the portal', 'Umzug', 'http://localhost:8080', 'http://localhost:8080#umzug'],
    ['a name of signs alone', '§ 5', 'https://portal.example', 'https://portal.example#5'],
    ['nothing but signs', '§', 'https://portal.example', 'https://portal.example#%C2%A7'],
  ])('has a key that two devices make alike: %s', (_, name, portal, key) => {
    expect(ownService(name, portal)).toEqual({ key, name: name.trim() });
  });
});
