import { parseQuantity } from './parse-quantity.ts';
import { printQuantity, secondsIn, type Unit } from './quantity.ts';

const exact = (value: number, unit: Unit): string => {
  switch (unit) {
    case '1/s':
      return `${value}/s`;
    case 'per day':
      return `${value} per day`;
    case 'B':
    case 'B/s':
    case 's':
    case 'km':
    case 'months':
      return `${value} ${unit}`;
    case 'fraction':
    case 'fraction/year':
    case 'USD/month':
    case 'USD':
    case 'count':
    case 'none':
      return `${value}`;
    case 'date':
      return new Date(value * secondsIn.day * 1000).toISOString().slice(0, 10);
  }
};

/** A value as somebody would type it: `parseQuantity` gives the very same value back. */
export const typedQuantity = (value: number, unit: Unit): string => {
  const text = printQuantity(value, unit);
  return parseQuantity(text, unit) === value ? text : exact(value, unit);
};
