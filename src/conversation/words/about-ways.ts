import { type Weighed, weigh } from '../../advisor/weigh.ts';
import type { Evidence } from '../../contracts/findings.ts';
import type { Block, Text } from '../../contracts/report.ts';
import {
  areaOf,
  patternSummary,
  patternsOfProduct,
  productSummary,
  productTitle,
} from '../../intake/names.ts';
import { capital, name, type ReportContext, say, strong } from '../../report/context.ts';
import { type About, type Behind, bullets, cues, paragraph } from './about.ts';
import { optionWith, type Question, type Way } from './question.ts';

const mostReasons = 4;
const mostWays = 2;

/** A context that also knows the facts that the weighing rests on. */
const withFacts = (context: ReportContext, weighed: Weighed): ReportContext => {
  const facts = new Map(weighed.facts.map((fact) => [fact.id, fact]));
  return { ...context, fact: (id) => context.fact(id) ?? facts.get(id) };
};

const reasons = (context: ReportContext, evidence: readonly Evidence[]): readonly Text[] =>
  evidence.slice(0, mostReasons).map(({ because }) => capital(say(context, because)));

/** The words that a reason against something was read from. */
const inTheirWords = (context: ReportContext, { facts }: Evidence): Text => {
  const quote = facts.map((id) => context.fact(id)?.quote).find((one) => one !== undefined);
  return quote === undefined ? [] : [': ', { kind: 'quote', text: quote }];
};

const chosenIn = (context: ReportContext, pattern: string) =>
  context.recommended.choices.find((choice) => choice.pattern === pattern);

/** What the recommended design does in the same area. */
const insteadOf = (context: ReportContext, weighed: Weighed): string | undefined => {
  const choice = context.recommended.choices.find(({ area }) => area === weighed.pattern.area);
  return choice === undefined
    ? undefined
    : (context.findings.patterns[choice.pattern]?.title ?? choice.pattern);
};

/** What is chosen in its stead and why, in the words of the rules over this brief; the whole design where no part answers to it. */
const insteadBlocks = (context: ReportContext, weighed: Weighed): readonly Block[] => {
  if (chosenIn(context, weighed.pattern.id) !== undefined) return [];
  const { choices, title } = context.recommended;
  const sameArea = choices.filter(({ area }) => area === weighed.pattern.area);
  const leading = [...context.findings.headline, ...context.findings.highlights];
  // What holds the data decides with what changes it together.
  const beside = choices.filter(({ area, pattern }) =>
    weighed.pattern.area === 'storage' ? area === 'consistency' : leading.includes(pattern),
  );
  const chosen = [...new Set([...sameArea, ...beside])];
  const items = chosen.flatMap(({ pattern, evidence }): readonly Text[] => {
    const why = evidence.filter(({ points }) => points >= 0).slice(0, 3);
    return why.length === 0
      ? []
      : [
          [
            strong(name(context.findings.patterns[pattern]?.title ?? pattern)),
            ': ',
            ...why.flatMap(({ because }, at) => [at === 0 ? '' : '; ', ...say(context, because)]),
          ],
        ];
  });
  return items.length === 0
    ? []
    : [
        paragraph('What I recommend instead is ', strong(name(title)), ':'),
        bullets(items.slice(0, mostReasons)),
      ];
};

const standing = (context: ReportContext, weighed: Weighed, called: string): Text => {
  if (chosenIn(context, weighed.pattern.id) !== undefined)
    return [strong(name(called)), ' is part of what I recommend.'];
  if (weighed.out.length > 0) return [strong(name(called)), ' is ruled out.'];
  const instead = insteadOf(context, weighed);
  const practice = context.findings.practices.find(({ pattern }) => pattern === weighed.pattern.id);
  if (practice !== undefined)
    return [
      strong(name(called)),
      ' is worth doing beside the choices, since ',
      ...say(context, practice.because),
      '.',
    ];
  const close = context.findings.closeCalls.includes(weighed.pattern.id);
  return [
    strong(name(called)),
    ' could work, and is not what I recommend',
    ...(instead === undefined
      ? []
      : close
        ? [': too close to call on fit, and ', name(instead), ' is the simpler one']
        : [': ', name(instead), ' fits better']),
    '.',
  ];
};

const listOf = (lead: string, items: readonly Text[]): readonly Block[] =>
  items.length === 0 ? [] : [paragraph(lead), bullets(items)];

/** What speaks for and against one way of building here: from its rules over the facts of this brief. */
const weighedBlocks = (behind: Behind, pattern: string, called: string): readonly Block[] | undefined => {
  const weighed = weigh(behind.brief, pattern, behind.options);
  if (weighed === undefined) return undefined;
  const context = withFacts(behind.context, weighed);
  const against = [...weighed.out, ...weighed.against]
    .slice(0, mostReasons)
    .map((one): Text => [...capital(say(context, one.because)), ...inTheirWords(context, one)]);
  const option = optionWith(context, pattern);
  const whyNot = option?.ruledOut;
  const failing = option?.checks.filter(({ met, because }) => met === 'no' && because !== '') ?? [];
  const inFavour = reasons(context, weighed.inFavour);
  const pays = weighed.pattern.pays.slice(0, 2).map((one): Text => capital(say(context, one)));
  const lines = [
    ...against,
    ...failing.slice(0, mostReasons).map(({ because }): Text => capital(say(context, because))),
    ...(whyNot === undefined ? [] : [capital(say(context, whyNot))]),
  ];
  return [
    paragraph(
      ...standing(context, weighed, called),
      ...(called === weighed.pattern.title ? [] : [' ']),
      ' It is this: ',
      name(weighed.pattern.summary.replace(/\.$/, '')),
      '.',
    ),
    ...(lines.length === 0 && inFavour.length === 0
      ? [paragraph('Nothing that was said asks for it, and nothing rules it out.')]
      : []),
    ...listOf('Against it here:', lines),
    ...listOf('For it here:', inFavour),
    ...listOf('It always pays:', pays),
    ...insteadBlocks(context, weighed),
  ];
};

/** Another product of a way that is recommended already: no other design, so no weighing. */
const otherProduct = ({ context }: Behind, { pattern, product }: Way): readonly Block[] | undefined => {
  const choice = chosenIn(context, pattern);
  if (choice?.product === undefined || product === undefined || choice.product === product) return undefined;
  if (!patternsOfProduct(product).includes(pattern)) return undefined;
  const summary = productSummary(product);
  return [
    paragraph(
      strong(name(productTitle(product))),
      ' is another product of the same way of building, ',
      name(patternSummary(pattern)?.title ?? pattern),
      ', which I recommend with ',
      name(productTitle(choice.product)),
      ': the design stays as it is.',
      ...(summary === undefined ? [] : [' ', name(productTitle(product)), ': ', name(summary.summary)]),
    ),
  ];
};

/** What is known of one way of building here: whether it stands, what speaks for and against it, what it pays. */
export const wayBlocks = (behind: Behind, way: Way): readonly Block[] | undefined =>
  otherProduct(behind, way) ?? weighedBlocks(behind, way.pattern, way.called);

/** What is asked against what we have: the named ways that are not recommended come first. */
const inQuestion = ({ context }: Behind, { ways }: Question): readonly Way[] => {
  const other = ways.filter((way) => {
    const choice = chosenIn(context, way.pattern);
    return choice === undefined || (way.product !== undefined && choice.product !== way.product);
  });
  const asked = ways[0];
  const order = asked === undefined ? other : [asked, ...other.filter((way) => way !== asked)];
  return [...order, ...ways.filter((way) => !order.includes(way))].slice(0, mostWays);
};

/** What is told of the ways that a question names; undefined where it names none. */
const waysBlocks = (behind: Behind, question: Question): readonly Block[] | undefined => {
  const blocks = inQuestion(behind, question).flatMap((way) => wayBlocks(behind, way) ?? []);
  return blocks.length === 0 ? undefined : blocks;
};

const whyRecommended = ({ context }: Behind): readonly Block[] => {
  const { highlights, headline } = context.findings;
  const leading = context.recommended.choices.filter(({ pattern }) =>
    [...highlights, ...headline].includes(pattern),
  );
  return [
    paragraph('I recommend ', strong(name(context.recommended.title)), ':'),
    bullets(
      leading.flatMap(({ pattern, evidence }): readonly Text[] => {
        const why = evidence.filter(({ points }) => points >= 0).slice(0, 2);
        const title = context.findings.patterns[pattern]?.title ?? pattern;
        return why.length === 0
          ? []
          : [
              [
                strong(name(title)),
                ': ',
                ...why.flatMap(({ because }, at) => [at === 0 ? '' : '; ', ...say(context, because)]),
              ],
            ];
      }),
    ),
  ];
};

/** Area of storage is what "which database" asks about. */
const isStore = (way: Way): boolean => areaOf(way.pattern) === 'storage';

/** "Why not Cassandra?", "would Spanner solve it?", "do we need Flink?", "why this at all?" */
export const aboutWays: readonly About[] = [
  {
    topic: 'way',
    score: ({ words, ways }) =>
      ways.length === 0
        ? 0
        : 2 +
          cues(words, [
            [/\bwhy\b/i, 1],
            [
              /\b(?:why not|why no|why on earth|why (?:did|do|would)n'?t|(?:what|how) about|instead|rather than|vs\.?|versus|rule[ds]? (?:it )?out|overkill|convinced?|screams|good enough|better|worth|needed?|really need|do we need|would (?:do|help|work|solve|fit|suffice)|solve|option|alternative|work for us|make sense|take|took|pick(?:ed)?|choose|chose|chosen|go with|went with|use|using|adopt|switch to|move to|stay (?:in|with|on)|enough|drop|skip|without|get rid of|avoid|against|prefer|like|put|wrong with|craz(?:y|iness)|insane|sane|silly|stupid|dumb|nonsense|mad(?:ness)?|smart|clever|wise|idea|too (?:big|much|heavy|complex|slow|expensive)|necessary|useful|worthwhile|right (?:thing|tool|choice)|fit|suit(?:s|ed)?|do the (?:job|trick)|speaks? (?:for|against)|or not|yes or no|say(?:s)? (?:clear\w*)?|be (?:ok|okay|fine|allowed)|possible|bother|buy us|keep|stick with|swap|replace|ditch|recommend\w*|think of|opinion|sufficient|suffice[sd]?|do without|cheaper|free|easier|simpler|faster|modern)\b/i,
              1,
            ],
            [
              /^[\W]*(?:and |but |so |ok |then )*(?:can|can't|could|couldn't|should|shouldn't|would|wouldn't|will|won't|is|isn't|are|do|does|don't|doesn't)\b/i,
              1,
            ],
          ]) +
          (ways.some(isStore) ? 0.2 : 0),
    answer: waysBlocks,
  },
  {
    topic: 'reasons',
    score: ({ words, ways }) =>
      ways.length > 0
        ? 0
        : cues(words, [
            [/\bwhy\b/i, 2],
            [
              /\b(?:this|that|it|recommend\w*|design|option|choice|choose|chose|pick(?:ed)?|your (?:advice|answer|proposal))\b/i,
              1,
            ],
            [/\b(?:recommend\w*|choose|chose|pick(?:ed)?|prefer\w*)\b/i, 1],
            [
              /\b(?:do|does|will|would|should|must|can|is|are)\b.*\b(?:clusters?|distributed|several machines|more machines|nosql|a second database|new database|another database|big data|rewrit\w+|replac\w+|overbuilt|over-?engineered|overkill|simpler|anything else|enough)\b/i,
              3.5,
            ],
          ]) - 0.5,
    answer: whyRecommended,
  },
];
