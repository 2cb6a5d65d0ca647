import { describe, expect, test } from '@jest/globals';
import { circuitBreaker } from '../../src/evidence/breaker.ts';

const at = (start = 0) => {
  let now = start;
  const breaker = circuitBreaker({ failures: 3, within: 1000, rest: 500 }, () => now);
  const fail = (times: number) => {
    for (let time = 0; time < times; time++) {
      breaker.wait();
      breaker.failed();
    }
  };
  const pass = (ms: number) => {
    now += ms;
  };
  return { breaker, fail, pass };
};

describe('a circuit breaker', () => {
  test('opens after so many failures in so long a time', () => {
    const { breaker, fail, pass } = at();
    fail(2);
    expect(breaker.wait()).toBe(0);
    breaker.unsaid();
    pass(1001);
    fail(2);
    expect(breaker.wait()).toBe(0);
    breaker.failed();
    expect(breaker.wait()).toBe(500);
  });

  test('lets one call try after its rest, and opens again if that fails', () => {
    const { breaker, fail, pass } = at();
    fail(3);
    pass(500);
    expect(breaker.wait()).toBe(0);
    expect(breaker.wait()).toBe(500);
    breaker.failed();
    expect(breaker.wait()).toBe(500);
    pass(500);
    expect(breaker.wait()).toBe(0);
    breaker.succeeded();
    fail(2);
    expect(breaker.wait()).toBe(0);
  });

  test('a trial that was called off lets the next one try', () => {
    const { breaker, fail, pass } = at();
    fail(3);
    pass(500);
    expect(breaker.wait()).toBe(0);
    breaker.unsaid();
    expect(breaker.wait()).toBe(0);
  });
});
