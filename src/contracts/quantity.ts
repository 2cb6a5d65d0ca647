/** Canonical units: everything inside Plumbline is in one of these, people see human units. */
export type Unit =
  | '1/s'
  | 'B/s'
  | 'B'
  | 's'
  | 'fraction'
  | 'fraction/year'
  | 'count'
  | 'USD/month'
  | 'per day'
  | 'km'
  | 'none';
