import { breaks, goesWrong } from './going-wrong.ts';

/** What a part of a message does: asks us, supposes something that is not so, or tells us something. */
export type Sense = 'asks' | 'supposes' | 'tells';

/** A sentence of a message with what it does. */
export interface Part {
  readonly text: string;
  readonly sense: Sense;
}

/** How people begin before they come to the point. */
const openers =
  /^(?:[\s,.:;!–—-]|(?:and|but|so+|ok(?:ay)?|then|well|hm+|hey|hi|hello|sorry|wait|actually|btw|by the way|also|just|honestly|frankly|be honest|to be honest|seriously|please|now|oh|ah|alright|right|fine|yes|no|one more(?: thing| question)?|quick question|another (?:one|question)|question|dumb question|stupid question|team|folks|all|guys)\b(?!'))*/i;

const wh = `(?:what|whats|what's|which|why|when|how|hows|how's|who|whos|who's|whose|whom|where|wheres|where's)`;
const aux = `(?:is|are|was|were|do|does|did|can|could|should|would|will|won't|wouldn't|couldn't|shouldn't|can't|cannot|isn't|aren't|don't|doesn't|didn't|has|have|had|may|might|shall|am)`;
const subject = `(?:it|we|this|that|they|you|i|there|the|our|a|an|any|anything|anyone|somebody|someone|one|these|those|your|my)`;

const whFirst = new RegExp(
  String.raw`^(?:${wh}|(?:under|at|in|for|by|on|from|to|with|of|until|since)\s+(?:what|which|how|when|whom|whose))\b`,
  'i',
);
const auxFirst = new RegExp(String.raw`^${aux}\s+(?:n[o']t\s+)?(?:${subject}\b|[A-Z\d])`, 'i');
const later = new RegExp(
  String.raw`[,;:–—-]\s*(?:and |but |so |or |then |also )?(?:what|why|says who|which (?:one|of|number|figure|value|rate|size)|who|where|how(?: (?:many|much|long|far|big|often|soon|fast|bad|come|do|does|is|are))?|${aux}\s+${subject})\b|\band (?:what|why|how (?:many|much|long|far|big)|(?:is|are|do|does|would|can) ${subject})\b`,
  'i',
);
const requests =
  /\b(?:remind me|tell (?:me|us)|show (?:me|us)|explain|give (?:me|us)|walk (?:me|us) through|help (?:me|us) understand|be honest|(?:i|we)(?:'d| would)? (?:want|need|like|love) to (?:know|understand|see|hear)|asks? (?:what|why|how|if|whether|when|which|who|about|for)|asked (?:me )?(?:what|why|how|if|whether|when|which)|wonders?|wondering|curious|wants? to know|no idea (?:what|why|how|when|which)|not sure (?:what|why|how|if|whether|when|which)|ballpark|in a nutshell|rough (?:number|figure|idea|estimate))\b/i;
/** Whoever wants the price asks for it, on behalf of whom ever; whoever needs the numbers fresh tells a need. */
const wantsTold =
  /\b(?:wants?|needs?|asks? (?:for|about)|asked (?:for|about)|would like|likes?|demands?|keeps? asking)(?: (?:me|us) for| me| us)? (?:to (?:know|see|understand|hear)|(?:the|a|an|some|our|your|this)? ?(?:\w+ )?(?:prices?|costs?|bill|estimate|comparison|breakdown|explanation|reasons?|definition)\b)|\b(?:please say|say (?:it )?(?:clear|clearly|plainly|honestly)|yes or no|or not\s*[.!]*$)/i;
/** "Name the conditions", "compare both": told to us, not of the team. */
const orders =
  /^(?:name|list|describe|compare|justify|summari[sz]e|outline|break down|spell out|enumerate|defend|elaborate|clarify|define|estimate|show|explain|give|tell|convince|remind|help|quote|put(?=\s+(?:them|their|these|those|both|all)\b)|line up|lay out|rank|sum up|walk|talk|sketch)\s+(?:me|us|the|their|its|them|these|those|all|your|our|both|this|that|it|in|on|why|what|how|which|a|an|any|some|for|each|every|one|three|two)\b/i;
const tag =
  /,\s*(?:right|no|yes|correct|or not|or what|then|huh|eh|isn'?t it|don'?t we|doesn'?t it)\s*[.!?]*\s*$/i;
const complains =
  /\b(?:(?:do ?n'?t|do not|can'?t|cannot|fail to) (?:see|get|understand|find|believe|buy|follow) (?:why|how|what|it|that|the|any)|not convinced|makes? no sense|screams|smells like|overkill|sounds (?:like|too|very|expensive|slow|risky)|looks (?:too|very|expensive|slow|risky)|you (?:ignored?|forgot|missed|overlooked)|i(?:'d| would) (?:rather|have (?:expected|taken|chosen|picked))|hard to believe|surprised)\b/i;
const supposing =
  /^(?:what if|if|suppose|supposing|imagine|say|let'?s say|assume|assuming|in case|picture|given that|once)\b/i;

/** Something that is told as lasting, needed or past is told of the team's world, not supposed. */
const lasting =
  /\b(?:must|need(?:s|ed)?|required?|requirement|has to|have to|never|always|every|often|sometimes|usually|regularly|per (?:day|week|month|year)|times? (?:a|per)|(?:once|twice) a|last (?:\w+ )?(?:week|month|year|night|spring|summer|autumn|winter)|yesterday(?!'s)|today|nowadays|right now|currently|at the moment|we (?:had|saw|have seen)|used to|decided|agreed|will be)\b/i;

/** Of what the team has and does; what breaks is told of a thing, not of us. */
const describes =
  /\b(?:we|they) (?:have|see|get|expect|run|use|store|keep|share|sell|do|want|can|cannot|can't|accept)\b|\bthere (?:is|are)\b|\b(?:fine|ok(?:ay)?|acceptable|not acceptable|unacceptable|no problem|out of the question)\b/i;

const figureNoun =
  /\b(?:cost|costs|bill|price|latency|downtime|headroom|risks?|downsides?|drawbacks?|trade-?offs?|assumptions?|sources?|failover|recovery|rto|rpo|number of|how many|how much|capacity|utili[sz]ation|size|storage|monthly|(?:per|a) (?:month|year)|in (?:dollars|euros|numbers)|dollars|euros|vs\.?|versus|compared|estimate|difference|comparison|pros and cons|catch|plan|steps)\b/i;
const stating =
  /\b(?:is|are|was|were|has|have|had|need|needs|must|want|wants|use|uses|run|runs|decided|agreed|will|shall|grows?|expect|expects|promise|keep|set|make|take|put|count)\b/i;
const mostOfRequest = 14;

const isNounRequest = (text: string): boolean =>
  figureNoun.test(text) &&
  !stating.test(text) &&
  !/\d/.test(text) &&
  text.split(/\s+/).length <= mostOfRequest;

const senseOf = (text: string): Sense => {
  const point = text.replace(openers, '');
  if (text.includes('?') || whFirst.test(point) || auxFirst.test(point)) return 'asks';
  if (
    orders.test(point) ||
    requests.test(text) ||
    (wantsTold.test(text) && !/\d/.test(text)) ||
    tag.test(text) ||
    complains.test(text)
  )
    return 'asks';
  if (supposing.test(point)) return 'supposes';
  if (later.test(text) && !/\d\s*[^\s,;]*[,;]\s*which\b/.test(text)) return 'asks';
  if (isNounRequest(text)) return 'asks';
  return goesWrong(text) && !lasting.test(text) && !describes.test(text) ? 'supposes' : 'tells';
};

const sentences = /(?<=[.!?…]["')]?)\s+(?=\S)|\n+/;

/** A message as its sentences, each with what it does. */
export const partsOf = (text: string): readonly Part[] =>
  text
    .split(sentences)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => ({ text: one, sense: senseOf(one) }));

/** Whether a message asks or supposes anything: such a message is no statement of facts. */
export const isAsked = (text: string): boolean => partsOf(text).some(({ sense }) => sense !== 'tells');

const ours =
  /^(?:(?:also|and|oh|ah|fyi|btw|by the way|well|no|actually|correction|sorry|update|one more thing)[,:]?\s+)*(?:we|our|it|it's|there|the|they|that|that's|peak|writes|reads)\b/i;
const unsure =
  /\b(?:would|could|might|may|if|guess|suppose|think|thinks|heard|maybe|perhaps|imagine|probably|as (?:today|now)|already)\b/i;

/** Whether a sentence beside a question is a statement of its own, with a number in it, and not what the question is about. */
export const isPlainStatement = ({ text, sense }: Part): boolean =>
  sense === 'tells' && ours.test(text) && /\d/.test(text) && !unsure.test(text) && !breaks.test(text);

const clauseEnds =
  /(?<=[?!;])\s+|,?\s+(?:and|or|but|&|plus|also)\s+(?=(?:at what|by when|until when|for how|what|what's|why|how|who|which|when|where|is|are|do|does|did|didn't|can|could|would|will|should)\b)|\s+[–—-]\s+/i;

/** The questions of a sentence: "how many, and what sets it" asks two things. */
export const clausesOf = (text: string): readonly string[] =>
  text
    .split(clauseEnds)
    .map((one) => one.trim())
    .filter((one) => one.length > 2);
