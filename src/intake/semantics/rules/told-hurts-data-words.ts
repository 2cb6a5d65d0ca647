/** The nuisance is past, denied, imagined, wished away or somebody else's. */
const unreal =
  /^ (?:if|should|were|suppose|imagine) |\b(?:be gone|(?:nobody|no one) (?:\w+ )?(?:notice|complain|mind|feel|fear|care|afraid|bother)|(?:be )?not (?:a |an |the |our )?(?:problem|issue|trouble|worry|concern)|no (?:problem|trouble|issue|worry|drama)|routine|harmless|unheard of|have never|never (?:have|run out|a problem|feel)|if (?:we|i|every\w*|a|the|one) (?:\w+ ){0,2}(?:ever|would|might|one day)|one vendor|another company|i read|in theory|might|intern|thesis|may not|we want|would like|would be|let one|must (?:go on|keep|not|never|be able|stay|survive)|not one|(?:have|has) to (?:keep|survive|go on|run with)|we hesitate|other people|allowed|competitor|their system|used to hurt|in film|novel)\b/;

/** Options of a complaint: ideas hold their own "not"; `elsewhere` are words by which it is about something else. */
export const told = (elsewhere: RegExp): { readonly negated: 'ignore'; readonly unless: RegExp } => ({
  negated: 'ignore',
  unless: new RegExp(`${unreal.source}|\\b(?:${elsewhere.source})\\b`),
});
