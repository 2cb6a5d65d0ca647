import { describe, expect, test } from '@jest/globals';
import { homesApart, homesOf, mainHome, mayCopy } from '../../src/advisor/graph/homes.ts';
import { type Said, view } from './made.ts';

const labels = (said: Said, passive = false) => homesOf(view(said), passive).map(({ label }) => label);
const bound = (places: readonly string[], more: Said = {}): Said => ({
  'residency.required': true,
  'residency.places': places,
  ...more,
});

describe('the regions of a picture', () => {
  test.each<[string, Said, boolean, readonly string[]]>([
    ['nobody named them', {}, false, ['region 1', 'region 2']],
    ['three are counted', { 'regions.count': 3 }, false, ['region 1', 'region 2', 'region 3']],
    ['they have names', { 'regions.names': ['Frankfurt', 'Dublin'] }, false, ['Frankfurt', 'Dublin']],
    ['users have places', { 'users.places': ['US', 'EU', 'India'] }, false, ['US', 'EU', 'India']],
    [
      'more than can be drawn',
      { 'users.places': ['US', 'EU', 'India', 'Brazil'] },
      false,
      ['US', 'EU', 'India'],
    ],
    [
      'all is bound to one country',
      bound(['Switzerland']),
      true,
      ['Switzerland, region 1', 'Switzerland, region 2'],
    ],
    [
      'a standby stays in the country of its region',
      bound(['US', 'EU'], { 'regions.names': ['us-east-1', 'eu-west-1'] }),
      true,
      ['us-east-1', 'US, region 2'],
    ],
  ])('%s', (_, said, passive, expected) => {
    expect(labels(said, passive)).toEqual(expected);
  });

  test('copies stay within what data is bound to', () => {
    const eu = view(bound(['EU'], { 'regions.names': ['Frankfurt', 'Dublin', 'Oregon'] }));
    const [frankfurt, dublin, oregon] = homesOf(eu, false);
    if (frankfurt === undefined || dublin === undefined || oregon === undefined)
      throw new Error('three homes');
    expect(mayCopy(eu, frankfurt, dublin)).toBe(true);
    expect(mayCopy(eu, frankfurt, oregon)).toBe(false);
  });

  test('what is bound elsewhere has a home of its own', () => {
    const said = view(bound(['Canada'], { 'regions.names': ['us-east-1'], 'residency.partial': true }));
    expect(mainHome(said)).toEqual({ label: 'us-east-1' });
    expect(homesApart(said, [mainHome(said)])).toEqual([{ label: 'Canada', within: 'Canada' }]);
    const home = view(bound(['EU'], { 'regions.names': ['Dublin'] }));
    expect(homesApart(home, [mainHome(home)])).toEqual([]);
  });
});
