export type Currency = 'USD' | 'EUR' | 'GBP' | 'CHF';

/** Currency marks and names. */
export const currencies: Readonly<Record<string, Currency>> = {
  $: 'USD',
  usd: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  buck: 'USD',
  bucks: 'USD',
  '\u20ac': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '\u00a3': 'GBP',
  gbp: 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  quid: 'GBP',
  sterling: 'GBP',
  chf: 'CHF',
  franken: 'CHF',
  francs: 'CHF',
};

/**
 * Dollars for one of another currency: lowest and highest of the yearly averages of 2022 to 2024 of the European Central
 * Bank's reference rates, rounded. A sum in another currency is read as that range, so that no rate of one day is pretended.
 */
export const dollarsFor: Readonly<Record<Currency, readonly [low: number, high: number]>> = {
  USD: [1, 1],
  EUR: [1.05, 1.09],
  GBP: [1.23, 1.28],
  CHF: [1.04, 1.14],
};
