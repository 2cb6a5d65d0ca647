import type { Block, Text } from '../../contracts/report.ts';
import { patternSummary } from '../../intake/names.ts';
import { capital, name, say, strong } from '../../report/context.ts';
import { type About, type Behind, bullets, cues, paragraph, table } from './about.ts';
import { wayBlocks } from './about-ways.ts';
import { scenarioWords } from './going-wrong.ts';
import { optionWith, type Question } from './question.ts';
import { unmetBlocks } from './unmet.ts';

const mostPays = 8;
const mostSteps = 4;

/** What a way that is named pays here, its own clauses before those of the option it leads. */
const paysOf = (
  { context }: Behind,
  { ways, words }: Question,
): { readonly called: string; readonly pays: readonly string[] } => {
  const [way] = ways;
  if (
    way === undefined ||
    /\b(?:whole|overall|all of (?:it|this)|everything|the design|your design)\b/i.test(words)
  )
    return { called: context.recommended.title, pays: context.recommended.pays };
  const option = optionWith(context, way.pattern);
  const note = context.findings.patterns[way.pattern];
  const own = [...(note?.pays ?? []), ...(patternSummary(way.pattern)?.pays ?? [])];
  const beside =
    way.product === undefined ? [] : (option?.choices.filter(({ product }) => product === way.product) ?? []);
  const others = beside.flatMap(({ pattern }) => context.findings.patterns[pattern]?.pays ?? []);
  return { called: way.called, pays: [...new Set([...own, ...others])] };
};

const paysBlocks = (behind: Behind, question: Question): readonly Block[] | undefined => {
  const { called, pays } = paysOf(behind, question);
  return pays.length === 0
    ? undefined
    : [
        paragraph(strong(name(called)), ' pays:'),
        bullets(pays.slice(0, mostPays).map((one) => capital(say(behind.context, one)))),
      ];
};

const riskBlocks = (behind: Behind): readonly Block[] => {
  const { context } = behind;
  return [
    paragraph(strong(name(context.recommended.title)), ' pays:'),
    bullets(context.recommended.pays.slice(0, mostPays).map((one) => capital(say(context, one)))),
    ...unmetBlocks(behind),
  ];
};

const gainBlocks = (behind: Behind, { ways }: Question): readonly Block[] | undefined => {
  const { context } = behind;
  const [way] = ways;
  const gains = way === undefined ? context.recommended.gains : (patternSummary(way.pattern)?.gains ?? []);
  if (gains.length === 0) return undefined;
  const chosen = context.recommended.choices.some(({ pattern }) => pattern === way?.pattern);
  return [
    paragraph(strong(name(way?.called ?? context.recommended.title)), ' gains:'),
    bullets(gains.slice(0, mostPays).map((one) => capital(say(context, one)))),
    // What it gains anywhere says nothing of whether it is wanted here.
    ...(way === undefined || chosen ? [] : (wayBlocks(behind, way) ?? [])),
  ];
};

const planBlocks = ({ context }: Behind, { words }: Question): readonly Block[] | undefined => {
  const { plan } = context.findings;
  if (plan.length === 0) return undefined;
  const back = /\broll(?:ing)? ?back|undo|way back|go back|revert\b/i.test(words);
  return [
    table(
      ['phase', back ? 'way back' : 'what is done', 'done when'],
      plan.map(({ title, steps, exit, rollback }): readonly Text[] => [
        [name(title)],
        back
          ? capital(say(context, rollback))
          : steps.slice(0, mostSteps).flatMap((step, at) => [at === 0 ? '' : '; ', ...say(context, step)]),
        exit[0] === undefined ? [] : say(context, exit[0]),
      ]),
    ),
  ];
};

const needBlocks = (behind: Behind): readonly Block[] | undefined => {
  const { context } = behind;
  const { checks } = context.recommended;
  const unmet = unmetBlocks(behind);
  if (checks.length === 0) return unmet.length === 0 ? undefined : unmet;
  return [
    table(
      ['what was asked for', 'met', 'why'],
      checks.map(({ need, met, because }): readonly Text[] => [
        say(context, need),
        [met],
        say(context, because),
      ]),
    ),
    ...unmet,
  ];
};

/** "What's the catch?", "where will it hurt?", "what are the risks?", "how do we get there?", "does it meet our target?" */
export const aboutPays: readonly About[] = [
  {
    topic: 'pays',
    score: ({ words, ways }) =>
      cues(words, [
        [
          /\b(?:catch|hurts?|down ?-?sides?|(?:bad|ugly|negative|weak|dark) (?:side|sides|part|parts|thing|things)|negatives?|minus(?:es)?|shortcomings?|what (?:we|i|you) (?:must|have to|will|would|shall|should|need to)? ?(?:pay|sacrifice|swallow|accept|put up with|live with|give up)|pay for (?:it|this|that)|(?:has|have|comes? (?:at|with)) (?:its|their|a) (?:own )?price|what (?:does|do|will|must) (?:this|that|it|(?:the|your) (?:design|solution|setup|choice|recommend\w+)) (?:one )?pay\b|speaks? against|(?:live|put up) with|sacrific\w+|drawbacks?|disadvantages?|what do we (?:pay|give up|lose (?:by|with|if we (?:go|take|choose)))|give up|trade(?:-| )?offs?|(?:the|what) trade\b(?!s)|the price of|cons|regret|bites?|pain(?:ful|s)?|annoy\w*|weak(?:ness\w*| spots?| points?)|burden|nasty|ugly|dark side|what(?:'s| is) bad|bad about|hate|suffer|curse|headaches?|the bill for it|what does it take away|extra work|more work|daily work|day.to.day|everyday|effort|(?:coding|dev\w*|engineering|operational|ops) (?:work|effort|burden|cost)|give us trouble|trouble|struggle)\b/i,
          4.5,
        ],
        [
          /\b(?:cost|costs|price)\b.*\b(?:work|coding|effort|code|developers?|ops|operations|complexity|daily|everyday|nights?)\b/i,
          3,
        ],
        [/\b(?:where|what|how|honest)\b/i, 0.5],
        [
          /\b(?:price|cost)s? (?:do|must|will|would) (?:we|i|you) (?:have to )?pay for\b|\b(?:price|cost) of (?:choosing|taking|using|having)\b/i,
          5.5,
        ],
      ]) + (ways.length > 0 ? 0.5 : 0),
    answer: paysBlocks,
  },
  {
    topic: 'gains',
    answer: gainBlocks,
  },
  {
    topic: 'risks',
    answer: riskBlocks,
  },
  {
    topic: 'plan',
    score: ({ words, all }) =>
      (scenarioWords['operator error'].test(all) ? -3 : 0) +
      cues(words, [
        [
          /\b(?:migrat\w+|first steps?|where do we (?:start|begin)|how do we (?:get|move|go) (?:there|from|to|over)|phases|roll(?:ing)? ?back|way back|cut ?over|next week|roadmap|in which order|start with|get started|build first|do first|rollout|roll out|transition)\b/i,
          4.5,
        ],
        [/\b(?:how|what|when|which|where)\b/i, 0.5],
      ]),
    answer: planBlocks,
  },
  {
    topic: 'needs',
    answer: needBlocks,
  },
];
