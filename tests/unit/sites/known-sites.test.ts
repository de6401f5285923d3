import { describe, expect, it } from 'vitest';
import { findSite } from '../../../utils/sites/known-sites';

describe('the site of an address', () => {
  it.each([
    ['https://docs.google.com/document/d/1/edit', 'https://docs.google.com/*', 'Google Docs'],
    ['https://school.instructure.com/courses/1', 'https://school.instructure.com/*', 'Canvas'],
    ['https://moodle.school.edu.au/mod/forum', 'https://moodle.school.edu.au/*', 'Moodle'],
    ['http://127.0.0.1:8080/plan', 'http://127.0.0.1/*', undefined],
    ['https://notinstructure.com/', 'https://notinstructure.com/*', undefined],
  ])('is known for %s', (address, pattern, name) => {
    expect(findSite(address)).toMatchObject({ pattern });
    expect(findSite(address)?.name).toBe(name);
  });

  it.each(['chrome://settings', 'file:///plan.html', 'about:blank', 'not an address', undefined])(
    'is none for %s',
    (address) => {
      expect(findSite(address)).toBeUndefined();
    },
  );
});
