const occasion =
  '(?:[a-z]+ )?(?:day|weekday|night|noon|lunch|lunch ?time|lunch hour|lunch break|dinner|dinner time|breakfast|midday|rush|rush hour|busy hour|peak hour|month end|pay ?day|opening|opening time|closing time|midnight|evening|morning|afternoon|weekend|christmas|december|season|storm|election|holiday|match|game|sale|race|festival|crisis|onsale|launch|[a-z]+day)';
const when = '(?:on|at|in|during|over|for|around|about|near|toward|before|after)';
const rest =
  '(?:(?:the )?(?:rest of the|remaining|other) (?:year|day|week|month|time|hour)|(?:the )?(?:off season|off hour|off peak|quiet hour|quiet time|quiet day))';
const leads =
  '(?:[,:] )?(?:(?:it|we|they|that|there|this) )?(?:(?:can|may|could|will) )?(?:(?:be|see|get|have|reach|up to|about|around|only|to|more like|over|some|nearly) )*';

const atOccasion = `${when} (?:the |a )?${occasion} ${leads}`;
const after = new RegExp(`^ ${when} (?:the |a )?${occasion}\\b`);
const before = new RegExp(`\\b${atOccasion}$`);
const usualAfter = new RegExp(`^ (?:(?:in|during|for|over|at|on) )?${rest}\\b`);
const usualBefore = new RegExp(
  `\\b(?:(?:in|during|for|over|at|on) ${rest} ${leads}|(?:instead of|rather than|against|compared (?:to|with)|up from|not) the (?:usual|normal|ordinary|average|typical) )$`,
);

/**
 * Whether a plain number after a rate is the rate of another time: "700 on storm days", "instead of the usual 9". What
 * is lower than the rate before it must be said to be the usual one: four calls at night are neither peak nor average.
 */
export const isOccasion = (wordsBefore: string, wordsAfter: string, timesTheRate: number): boolean =>
  timesTheRate > 1
    ? after.test(wordsAfter) || before.test(wordsBefore)
    : usualAfter.test(wordsAfter) || usualBefore.test(wordsBefore);

const opening = new RegExp(`\\b${atOccasion}$`);

/** Words before a number without those that say when it is reached. */
export const withoutOccasion = (words: string): string => words.replace(opening, ' ');

/** Words after a rate by which it is the usual one. */
export const isUsual = (wordsBefore: string, wordsAfter: string): boolean =>
  usualAfter.test(wordsAfter) || usualBefore.test(wordsBefore);
