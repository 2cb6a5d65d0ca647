import type { Breakpoint, Question as Open, Option } from '../../contracts/findings.ts';
import type { Block, Text } from '../../contracts/report.ts';
import { patternSummary } from '../../intake/names.ts';
import { breakpointsOf, breakpointText, name, strong } from '../../report/context.ts';
import { type About, type Behind, bullets, cues, figureTable, paragraph } from './about.ts';
import { figuresOf } from './figures-of.ts';
import { goesWrong } from './going-wrong.ts';
import { optionWith, type Question } from './question.ts';
import { unmetBlocks } from './unmet.ts';

const mostQuestions = 6;
const mostDeciding = 3;
const singleNode = 'relational-single-node';

interface Scope {
  readonly limits: RegExp;
  readonly loads: RegExp;
}

/** What grows towards a limit, by what people call it. */
const resources: readonly (readonly [words: RegExp, scope: Scope])[] = [
  [
    /\b(?:writes?|writing|written|inserts?|updates?|transactions?|orders?|bookings?|events?|messages?)\b/i,
    { limits: /writes|events|messages/i, loads: /^rates\.(?:writes|events)Peak/ },
  ],
  [
    /\b(?:reads?|reading|queries|lookups?|look-ups|searches|selects?|views?)\b/i,
    { limits: /reads/i, loads: /^rates\.readsPeak/ },
  ],
  [
    /\b(?:data|size|sizes|disks?|storage|tb|gb|terabytes?|gigabytes?|space|rows|big|large)\b/i,
    { limits: /\.data|storage/i, loads: /^storage\./ },
  ],
];

const resourceIn = (words: string): Scope | undefined => {
  const found = resources.filter(([says]) => says.test(words));
  return found.length === 1 ? found[0]?.[1] : undefined;
};

/** The option that a limit is asked of: the one of the way that is named, else the recommended. */
const limitedBy = ({ context }: Behind, { ways }: Question): Option => {
  for (const { pattern } of ways) {
    const option = optionWith(context, pattern);
    if (option !== undefined) return option;
  }
  return context.recommended;
};

const limitIds = [
  /^capacity\.crossing\./,
  /^sensitivity\.limit\./,
  /^sensitivity\.flipPoint\./,
  /^capacity\.utilisation\./,
  /^capacity\.(?:headroom|times)\./,
  /^capacity\.months\./,
];

/** Dates first where "when" is asked, shares first where "how close" is. */
const inOrder = (close: boolean): readonly RegExp[] =>
  close ? [...limitIds.slice(3), ...limitIds.slice(0, 3)] : limitIds;

const limitBlocks = (behind: Behind, question: Question): readonly Block[] => {
  const option = limitedBy(behind, question);
  const close =
    /\bhow (?:close|far|busy|full|much (?:room|headroom|air|capacity))|utili[sz]ation|headroom\b/i.test(
      question.words,
    );
  const words = question.words;
  const scope = resourceIn(words) ?? resourceIn(question.all);
  // The primary of read replicas is one primary too, with figures of its own.
  const primary =
    /\b(?:primary|leader|master)\b/i.test(words) &&
    figuresOf(behind, option, /^sensitivity\.limit\./).some(({ title }) => title.includes('primary'));
  const asksSingle =
    !primary &&
    (question.ways.some(({ pattern }) => pattern === singleNode) || /\b(?:one|single)\b/i.test(words));
  // A single machine is the yardstick of every brief, whether or not it stands as an option.
  const yardstick = asksSingle
    ? behind.context.findings.figures.filter(({ id }) => /^capacity\..*@single$/.test(id))
    : [];
  const own = figuresOf(
    behind,
    option,
    /^(?:capacity\.(?!nodes|partitions|serviceNodes)|sensitivity\.(?:limit|flipPoint))/,
  );
  const ofSingle = option.choices.some(({ pattern }) => pattern === singleNode);
  const all = asksSingle ? [...(ofSingle ? own : []), ...yardstick] : own;
  const seen = new Set<string>();
  const ofScope = scope === undefined ? [] : all.filter(({ id }) => scope.limits.test(id));
  const figures = inOrder(close)
    .flatMap((ids) => (ofScope.length > 0 ? ofScope : all).filter(({ id }) => ids.test(id)))
    .filter(({ id, value }) => {
      const key = `${id.slice(0, id.indexOf('@'))} ${value}`;
      return !seen.has(key) && seen.add(key) !== undefined;
    });
  const called = asksSingle ? (patternSummary(singleNode)?.title ?? option.title) : option.title;
  if (figures.length === 0) {
    const nodes = figuresOf(behind, option, /^capacity\.(?:nodes|partitions)\./);
    if (nodes.length > 0)
      return [
        paragraph(
          strong(name(called)),
          ' grows by adding machines or partitions, so it has no date of its own. It needs:',
        ),
        figureTable(nodes),
      ];
    return [
      paragraph(
        'I do not know: nothing was said that grows towards a limit of ',
        name(called),
        '. Tell me load, size and growth.',
      ),
    ];
  }
  const loads = figuresOf(
    behind,
    option,
    scope?.loads ?? /^(?:rates\.(?:writes|reads)PeakAtHorizon|storage\.atHorizon)/,
  );
  return [
    paragraph('Of ', strong(name(called)), ':'),
    figureTable(figures),
    ...(loads.length === 0 ? [] : [paragraph('What it is held against:'), figureTable(loads)]),
  ];
};

const becomes = (text: string, ways: Question['ways']): boolean =>
  ways.some(({ pattern }) =>
    text.toLowerCase().includes((patternSummary(pattern)?.title ?? pattern).toLowerCase()),
  );

const flipBlocks = ({ context }: Behind, { ways }: Question): readonly Block[] => {
  const points = breakpointsOf(context);
  const wanted = ways.filter(
    ({ pattern }) => !context.recommended.choices.some((one) => one.pattern === pattern),
  );
  const own = points.filter((point) => becomes(point.becomes, wanted));
  const { questions } = context.findings;
  const open =
    wanted.length > 0
      ? questions.filter(({ flips }) => becomes(flips, wanted))
      : questions.slice(0, mostDeciding);
  const shown: readonly Breakpoint[] = own.length > 0 ? own : points;
  const asked = wanted[0];
  if (asked !== undefined && own.length + open.length === 0)
    return [
      paragraph(
        'No known number or statement, within what is plausible, makes ',
        strong(name(asked.called)),
        ' the choice.',
        ...(points.length === 0 ? [] : [' This stops being right when']),
      ),
      ...(points.length === 0 ? [] : [bullets(points.map((point) => becomesText(context, point)))]),
    ];
  return [
    ...(shown.length === 0
      ? [paragraph('No known number or statement flips the recommendation within what is plausible.')]
      : [
          paragraph('This stops being right when'),
          bullets(shown.map((point) => becomesText(context, point))),
        ]),
    ...(open.length === 0
      ? []
      : [paragraph('What is still open can change it:'), bullets(open.map(openText))]),
  ];
};

const becomesText = (context: Behind['context'], point: Breakpoint): Text => [
  ...breakpointText(context, point),
  '; then: ',
  name(point.becomes),
];

const openText = ({ ask, flips, fact }: Open): Text => [
  name(ask),
  ' It ',
  name(flips),
  '. ',
  { kind: 'code', text: fact },
];

const openBlocks = (behind: Behind): readonly Block[] => {
  const { questions } = behind.context.findings;
  return [
    ...(questions.length === 0
      ? [paragraph('No question is open: no further answer that I know of would change the choice.')]
      : [
          paragraph('Still open, the most decisive first:'),
          bullets(questions.slice(0, mostQuestions).map(openText)),
        ]),
    ...unmetBlocks(behind),
  ];
};

/** "When does one Postgres stop being enough?", "what would change your mind?", "what do you still need?" */
export const aboutLimits: readonly About[] = [
  {
    topic: 'limit',
    score: ({ words }) =>
      /\b(?:when|how (?:long|soon|close|far|busy|full|much (?:more|room|headroom|air|capacity|growth))|at (?:which|what)|until|up to|by when|how many|how big|how large|how high|how near|how high|what (?:load|rate|size|date|number|volume|limit)|where (?:is|are) the|which (?:load|rate|date|year|limit))\b|\b(?:headroom|utili[sz]ation|ceiling)\b/i.test(
        words,
      )
        ? cues(words, [
            [
              /\b(?:enough|run(?:s)? out|outgrow\w*|limits?|suffice\w*|too small|stops? (?:being|working|scaling)|good for|cop(?:e|es)|keep up|ceiling|max(?:imum|es)?|max(?:ed)? out|headroom|walls?|capacity|utili[sz]ation|saturat\w+|give up|hold out|carr(?:y|ies)|last|can (?:do|take|handle|carry|hold)|handles?|breaking point|shard|outlive|(?:room|space|slack|reserves?|margin|air)\b.*\b(?:left|have|there|remain\w*)|room left|need to (?:move|shard|split|scale)|too much|overflow\w*|(?:is|are|be|gets?|becomes?) full|run into|hits?|buckle|break|burst|choke|fill(?:s|ed)? up|from that|from (?:it|the (?:limit|edge|ceiling|wall))|away from|scale|cross(?:es|ed)?|exceed(?:s|ed)?|pass(?:es|ed)? (?:it|the)|sustain|manage|bear|swallow|tolerate|digest)\b/i,
              5,
            ],
            [
              /\b(?:can|could|will|would|does)\b[^?]*\b(?:take|handle|carry|hold|bear|stand|swallow|sustain|manage|cope|digest|tolerate|do)\b/i,
              2,
            ],
            [/\b(?:date|year|rate|one|single|growth|grow\w*|a single)\b/i, 1],
          ])
        : 0,
    answer: limitBlocks,
  },
  {
    topic: 'flip',
    score: ({ words, ways }) =>
      cues(words, [
        [
          /\b(?:change your (?:mind|advice|answer|recommendation|opinion)|(?:recommend|suggest|choose|pick|say|advise) (?:me |us )?(?:something|anything) (?:else|different)|(?:another|different|other) (?:recommendation|answer|advice|choice|design|result)|stops? being (?:right|true)|no longer (?:right|hold|true|the right)|revisit|reconsider|rethink|tripwires?|flips?|tips? the|be wrong about this|wrong (?:choice|advice)|(?:have|has|need|needs|had) to (?:change|be (?:true|different)|happen)|take (?:it |this |that |your \w+ )?back|(?:withdraw|retract|revise|overturn|drop|abandon|undo|reverse) (?:this|that|your|the) (?:advice|recommendation|answer|verdict|choice|opinion|proposal)|no longer (?:recommend|advise|suggest|say|choose)|not (?:recommend|advise|suggest) (?:it|this|that)|stop (?:recommending|advising)|invalidat\w+|deal.?breakers?|turn(?:s)? (?:the|your) (?:advice|recommendation)|different (?:advice|answer)|change(?:s)? (?:the|this|that) (?:advice|answer|recommendation|verdict|picture|choice)|what would it take|what has to (?:change|happen)|(?:decide|tell us|say|recommend|judge) (?:otherwise|differently)|go the other way|(?:verdict|conclusion|advice|answer|recommendation|opinion|judg[e]?ment|result)\b.*\b(?:another|different\w*|other|change[sd]?|turn(?:s|ed)? out|flip)|(?:when|conditions?|circumstances?|case|where|in which)\b[^?.]*\byou(?:'d| would) (?:say|recommend|suggest|advise|tell|go|pick|choose|switch|change|want|call|take|use|drop)|still (?:the same|valid|hold|holds|true|right|your)|(?:need|have|has) to be (?:different|otherwise|the case|true)|make you (?:say|recommend|suggest|choose|pick|go|switch|change|prefer|take|drop|abandon|leave|give up|reject|move))\b/i,
          5,
        ],
        [
          /\b(?:under (?:which|what)|in (?:which|what)|what would|when would|when (?:is|does|should|do)|which (?:conditions?|numbers?|facts?)|circumstances?|conditions?|situation)\b/i,
          2,
        ],
        [
          /\b(?:wins?|be (?:right|better|the right|the better|your|worth)|make sense|makes sense|instead|pay off|justif\w+|switch|move to)\b/i,
          2,
        ],
      ]) - (ways.length === 0 ? 1 : 0),
    answer: flipBlocks,
  },
  {
    topic: 'open',
    score: ({ words, all }) =>
      (goesWrong(all) ? -3 : 0) +
      cues(words, [
        [
          /\b(?:still (?:need|want|miss\w*|unclear|open|unknown)|open questions?|(?:is|are|what's|anything|something) (?:still )?(?:missing|open|unclear)|need (?:to know|from us|from me)|(?:else|still|more|further)\b.*\b(?:tell|give|know|say|answer|provide)|unanswered|what do(?:n't| not) you know|before (?:i|we|you) (?:can )?(?:call|decide|sign|start|commit)|which (?:answers?|information|facts?|numbers?) (?:do you|would|are)|left to (?:answer|clear))\b/i,
          5,
        ],
      ]),
    answer: openBlocks,
  },
  {
    topic: 'unmet',
    answer: (behind) => {
      const blocks = unmetBlocks(behind);
      return blocks.length > 0
        ? blocks
        : [paragraph('Everything that was said to be needed, or to hurt, is answered by something in it.')];
    },
  },
];
