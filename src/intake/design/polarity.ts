import type { Remark } from '../../contracts/design.ts';

const negator =
  "no|not|without|never|nor|neither|none|nobody|nothing|lacks?|lacking|missing|zero|forgot|disabled?|skip(?:s|ped)?|turned off|[a-z]+n't";

/** Words between a negation and what it denies: a few, none of which begins another thought. */
const deniedBefore = new RegExp(
  `\\b(?:${negator})\\b(?!\\s+(?:only|just|more than|less than|longer than|later than)\\b)((?:\\s+[\\w'"&/.-]+){0,4})\\s+$`,
);
/** "No timeouts, retries or circuit breakers": the list that one negation denies. */
const deniedList =
  /\b(?:no|without|neither|lacks?|lacking|missing)((?:\s+[\w'"&/-]+){1,3},)+(?:\s+[\w-]+){0,3}(?:\s+(?:or|nor|and))?\s+(?:[\w-]+\s+)?$/;
const another =
  /\b(?:with|but|only|on|in|to|for|from|has|have|is|are|was|were|if|when|of|than|after|before|while)\b/;
const allowed = /^(?:\s+(?:has|have|had|ever|a|an|the|any|yet|been|is|are|there|set|do|does|we))+/;
const orFollows = /^[\w\s'"/-]{0,25}(?:,[\w\s'"/-]{0,25}){0,3},?\s(?:or|nor)\s|^\s*(?:,|$|\.)/;

const deniedAfter =
  /^[\w\s"'()-]{0,20}?(?:(?:\b(?:is|are|was|were|has|have|had|been|be|being)\b|:|=|-)\s*)+(?:not|never|no|none|nobody|missing|absent|off|disabled|unset|false|n\/?a|nil|0\b)|^[\w\s]{0,20}?\b(?:isn't|aren't|wasn't|weren't|hasn't|haven't)\b|^\s*(?:\([^)]*\)\s*)?(?:not (?:set|configured|enabled|tested|used|in place|there|implemented|defined|limited|yet|set up)|missing|turned off|switched off|disabled|off|absent|none|unset)\b|^\s*(?:=|:)?\s*(?:no|off|false|none|"")(?=\s*(?:$|[,.;)]))/;

const planned =
  /\b(?:plan(?:ned|s|ning)?|to-?do|later|next (?:quarter|year|sprint|month)|soon|roadmap|(?:will|should|could|might) (?:be )?(?:add(?:ed)?|get|introduce|set up)|intend|want to|consider\w*|would|some ?day|on the list|backlog item)\b/;

/** What of a sentence a word belongs to: from one mark or joint to the next. Offsets of the text. */
export const clauseBounds = (text: string, from: number, to: number): readonly [number, number] => {
  const breaks =
    /[;()]|,(?=\s)|\.(?=\s)|\s[-\u2013\u2014](?=\s)|\b(?:but|while|whereas|however|although)\b|\n/g;
  let start = 0;
  let end = text.length;
  for (const { index, 0: mark } of text.matchAll(breaks)) {
    if (index + mark.length <= from) start = index + mark.length;
    else if (index >= to) {
      end = index;
      break;
    }
  }
  return [start, end];
};

/** "No backup was ever lost": the verb is denied, and the thing is there. */
const deniesVerb =
  /^\s*(?:[\w-]+ )?(?:was|were|has|have|had|is|are|may|must|can|should|will|ever)\b(?: \w+){0,3} (?:lost|fail\w*|missed|dropped|corrupt\w*)/;

const isDeniedBefore = (before: string, after: string): boolean => {
  if (deniesVerb.test(after)) return false;
  const direct = deniedBefore.exec(before);
  if (direct !== null) {
    const between = (direct[1] ?? '').replace(allowed, '');
    if (!another.test(between)) return true;
  }
  const list = deniedList.exec(before);
  return (
    list !== null &&
    !another.test(list[0]) &&
    (orFollows.test(after) || /\b(?:or|nor)\s+(?:[\w-]+\s+)?$/.test(before))
  );
};

/** Whether words at from..to of a lower-case text are said to be there, not to be there, or to come. */
export const polarityAt = (text: string, from: number, to: number): Remark['says'] => {
  const [start, end] = clauseBounds(text, from, to);
  const clause = text.slice(start, end);
  if (isDeniedBefore(text.slice(Math.max(0, from - 90), from), text.slice(to, to + 90))) return 'lacks';
  if (deniedAfter.test(text.slice(to, end))) return 'lacks';
  return planned.test(clause) ? 'planned' : 'has';
};
