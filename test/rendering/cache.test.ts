import { describe, expect, test } from '@jest/globals';
import type { RenderedPicture } from '../../src/contracts/drawing.ts';
import { pictureCache } from '../../src/rendering/cache.ts';

const drawing = { id: 'd', kind: 'chart', title: 'D', alt: 'D' } as const;
const picture = (bytes: number): RenderedPicture => ({
  drawing,
  png: new Uint8Array(bytes),
  svg: '',
  width: 1,
  height: 1,
  way: 'vega',
});

const counted = (bytes: number) => {
  let made = 0;
  const make = async () => {
    made += 1;
    return picture(bytes);
  };
  return { make, made: () => made };
};

describe('the picture cache', () => {
  test('does not keep what may come better the next time', async () => {
    const cache = pictureCache(1_000, ({ way }) => way !== 'vega');
    const { make, made } = counted(10);
    await cache.get('a', make);
    await cache.get('a', make);
    expect(made()).toBe(2);
  });

  test('makes a picture once, also when two ask at the same time', async () => {
    const cache = pictureCache(1_000);
    const { make, made } = counted(10);
    await Promise.all([cache.get('a', make), cache.get('a', make)]);
    await cache.get('a', make);
    expect(made()).toBe(1);
  });

  test('holds no more than its bytes, and drops what was not asked for longest', async () => {
    const cache = pictureCache(100);
    const [a, b, c] = [counted(40), counted(40), counted(40)];
    await cache.get('a', a.make);
    await cache.get('b', b.make);
    await cache.get('a', a.make);
    await cache.get('c', c.make);
    await cache.get('a', a.make);
    await cache.get('b', b.make);
    expect([a.made(), b.made(), c.made()]).toEqual([1, 2, 1]);
  });

  test('keeps no failure, and nothing at all with no room', async () => {
    const cache = pictureCache(100);
    let tries = 0;
    const fail = async () => {
      tries += 1;
      return { drawing, reason: 'no' };
    };
    await cache.get('a', fail);
    await cache.get('a', fail);
    expect(tries).toBe(2);
    const none = pictureCache(0);
    const { make, made } = counted(1);
    await none.get('a', make);
    await none.get('a', make);
    expect(made()).toBe(2);
  });
});
