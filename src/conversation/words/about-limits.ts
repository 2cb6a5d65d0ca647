import type { Breakpoint, Question as Open, Option } from '../../contracts/findings.ts';
import type { Block, Text } from '../../contracts/report.ts';
import { patternSummary } from '../../intake/names.ts';
import { breakpointsOf, breakpointText, name, strong } from '../../report/context.ts';
import { type About, type Behind, bullets, cues, figureTable, paragraph } from './about.ts';
import { figuresOf } from './figures-of.ts';
import { optionWith, type Question } from './question.ts';

const mostQuestions = 6;
const singleNode = 'relational-single-node';

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
  const asksSingle =
    question.ways.some(({ pattern }) => pattern === singleNode) || /\b(?:one|single)\b/i.test(question.words);
  // A single machine is the yardstick of every brief, whether or not it stands as an option.
  const yardstick = asksSingle
    ? behind.context.findings.figures.filter(({ id }) => /^capacity\..*@single$/.test(id))
    : [];
  const own = figuresOf(
    behind,
    option,
    /^(?:capacity\.(?!nodes|serviceNodes)|sensitivity\.(?:limit|flipPoint))/,
  );
  const ofSingle = option.choices.some(({ pattern }) => pattern === singleNode);
  const all = asksSingle ? [...(ofSingle ? own : []), ...yardstick] : own;
  const seen = new Set<string>();
  const figures = inOrder(close)
    .flatMap((ids) => all.filter(({ id }) => ids.test(id)))
    .filter(({ id, value }) => {
      const key = `${id.slice(0, id.indexOf('@'))} ${value}`;
      return !seen.has(key) && seen.add(key) !== undefined;
    });
  const called = asksSingle ? (patternSummary(singleNode)?.title ?? option.title) : option.title;
  if (figures.length === 0) {
    const nodes = figuresOf(behind, option, /^capacity\.nodes\./);
    if (nodes.length > 0)
      return [
        paragraph(strong(name(called)), ' grows by adding machines, so it has no date of its own. It needs:'),
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
  return [paragraph('Of ', strong(name(called)), ':'), figureTable(figures)];
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
  const open = context.findings.questions.filter(({ flips }) => becomes(flips, wanted));
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
      : [paragraph('And an open question decides it:'), bullets(open.map(openText))]),
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

const openBlocks = ({ context }: Behind): readonly Block[] => {
  const { questions, unanswered, factTitles } = context.findings;
  return [
    ...(questions.length === 0
      ? [paragraph('No question is open: no further answer that I know of would change the choice.')]
      : [
          paragraph('Still open, the most decisive first:'),
          bullets(questions.slice(0, mostQuestions).map(openText)),
        ]),
    ...(unanswered.length === 0
      ? []
      : [
          paragraph('What is needed or hurts, and nothing in it answers:'),
          bullets(
            unanswered.map(({ fact, takes }) => [
              name(factTitles[fact] ?? fact),
              ...(takes === undefined ? [] : [': it takes ', name(takes)]),
            ]),
          ),
        ]),
  ];
};

/** "When does one Postgres stop being enough?", "what would change your mind?", "what do you still need?" */
export const aboutLimits: readonly About[] = [
  {
    topic: 'limit',
    score: ({ words }) =>
      /\b(?:when|how (?:long|soon|close|far|busy|full|much (?:more|room|headroom|air|capacity|growth))|at (?:which|what)|until|up to|what (?:load|rate|size|date|number|volume|limit)|where (?:is|are) the|which (?:load|rate|date|year|limit))\b|\b(?:headroom|utili[sz]ation|ceiling)\b/i.test(
        words,
      )
        ? cues(words, [
            [
              /\b(?:enough|run(?:s)? out|outgrow\w*|limits?|suffice\w*|too small|stops? (?:being|working|scaling)|good for|cop(?:e|es)|keep up|ceiling|max(?:imum|es)?|max(?:ed)? out|headroom|walls?|capacity|utili[sz]ation|saturat\w+|give up|hold out|carr(?:y|ies)|last|can (?:do|take|handle|carry|hold)|handles?|breaking point|shard|outlive|room left|need to (?:move|shard|split|scale)|too much|run into|hit)\b/i,
              5,
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
          /\b(?:change your (?:mind|advice|answer|recommendation|opinion)|(?:recommend|suggest|choose|pick|say|advise) (?:me |us )?(?:something|anything) (?:else|different)|(?:another|different|other) (?:recommendation|answer|advice|choice|design|result)|stops? being (?:right|true)|no longer (?:right|hold|true|the right)|revisit|reconsider|rethink|tripwires?|flips?|tips? the|be wrong about this|wrong (?:choice|advice)|have to (?:change|be true|happen))\b/i,
          5,
        ],
        [
          /\b(?:under (?:which|what)|in (?:which|what)|what would|when would|when (?:is|does|should)|which (?:conditions?|numbers?|facts?))\b/i,
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
    score: ({ words }) =>
      cues(words, [
        [
          /\b(?:still (?:need|want|miss\w*|unclear|open|unknown)|open questions?|(?:is|are|what's|anything|something) (?:still )?(?:missing|open|unclear)|need (?:to know|from us|from me)|(?:else|still|more|further)\b.*\b(?:tell|give|know|say|answer|provide)|unanswered|what do(?:n't| not) you know|before (?:i|we|you) (?:can )?(?:call|decide|sign|start|commit)|which (?:answers?|information|facts?|numbers?) (?:do you|would|are)|left to (?:answer|clear))\b/i,
          5,
        ],
      ]),
    answer: openBlocks,
  },
];
