import { describe, expect, test } from '@jest/globals';
import { readingOptions } from '../src/reading.ts';
import { studyOptions } from '../src/studying.ts';

describe('what the environment says of models', () => {
  test.each(['off', 'OFF', 'no', 'No', 'false', '0', ' off '])(
    'PLUMBLINE_WEB=%s keeps it off the web',
    (word) => {
      expect(studyOptions({ PLUMBLINE_WEB: word }).web).toBe(false);
    },
  );

  test.each([undefined, '', 'on', 'yes', 'TRUE', '1'])('PLUMBLINE_WEB=%s lets it search', (word) => {
    expect(studyOptions({ PLUMBLINE_WEB: word }).web).toBe(true);
  });

  test('a word that is neither is refused, and not taken for leave to search', () => {
    expect(() => studyOptions({ PLUMBLINE_WEB: 'internal' })).toThrow(
      'PLUMBLINE_WEB=internal is neither on nor off',
    );
  });

  test('reading is switched off in any spelling', () => {
    for (const word of ['off', 'OFF', 'none', 'false'])
      expect(readingOptions({ PLUMBLINE_READING_MODEL: word }).model).toBeUndefined();
    expect(readingOptions({ PLUMBLINE_READING_MODEL: '' }).model).toBe('claude-haiku-5-5');
  });

  test('a variable that is set to nothing is left out', () => {
    expect(
      studyOptions({ PLUMBLINE_MODEL: '', ANTHROPIC_BASE_URL: ' ', PLUMBLINE_WEB_DOMAINS: ' , ' }),
    ).toEqual(studyOptions({}));
  });

  test('hosts are taken as they are compared; an address in their place is refused', () => {
    expect(
      studyOptions({ PLUMBLINE_WEB_DOMAINS: ' www.PostgreSQL.org, kafka.apache.org,' }).allowedDomains,
    ).toEqual(['www.postgresql.org', 'kafka.apache.org']);
    for (const wrong of ['https://www.postgresql.org/docs', 'postgresql', 'a.example/b', '*.example.com'])
      expect(() => studyOptions({ PLUMBLINE_WEB_DOMAINS: wrong })).toThrow('is no name of a host');
  });

  test('a gateway that is no address is refused at the start, and not found out by each question', () => {
    expect(studyOptions({ ANTHROPIC_BASE_URL: 'http://127.0.0.1:8080/a' }).baseUrl).toBe(
      'http://127.0.0.1:8080/a',
    );
    for (const wrong of ['gateway.example', 'ftp://gateway.example', 'http//x'])
      expect(() => studyOptions({ ANTHROPIC_BASE_URL: wrong })).toThrow('is no address');
  });
});
