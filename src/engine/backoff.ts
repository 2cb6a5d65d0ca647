/** Milliseconds to wait after so many failures: doubled each time, with half of it left to chance. */
export const backoff = (
  failures: number,
  bounds: { readonly first: number; readonly most: number },
  random: () => number = Math.random,
): number => {
  const whole = Math.min(bounds.most, bounds.first * 2 ** Math.min(30, Math.max(0, failures - 1)));
  return Math.ceil(whole / 2 + (whole / 2) * random());
};
