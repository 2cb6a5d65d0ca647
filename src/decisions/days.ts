const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsOfDay = 86_400_000;

/** Days since 1970 of a YYYY-MM-DD; undefined for a day that no calendar has. */
export const dayOf = (text: string): number | undefined => {
  const [, year, month, day] = pattern.exec(text) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text
    ? undefined
    : time / millisecondsOfDay;
};

/** The same day so many months later, or the last of that month. */
export const monthsLater = (text: string, months: number): string => {
  const [, year, month, day] = pattern.exec(text) ?? [];
  const last = new Date(Date.UTC(Number(year), Number(month) - 1 + months + 1, 0));
  const date = Math.min(Number(day), last.getUTCDate());
  return `${last.toISOString().slice(0, 8)}${String(date).padStart(2, '0')}`;
};
