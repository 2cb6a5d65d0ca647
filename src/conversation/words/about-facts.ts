import type { Statement } from '../../consultation/state.ts';
import type { Block, Text } from '../../contracts/report.ts';
import { subjectOf, subjectWords, titleOf } from '../../intake/ask.ts';
import { capital, factToken, name } from '../../report/context.ts';
import { type About, type Behind, bullets, cues, paragraph, table } from './about.ts';
import { indexOf, nearest } from './nearest.ts';
import type { Question } from './question.ts';

const mostRows = 8;

const when = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ');

const saidRow = ({ fact, name: by, at }: Statement): readonly Text[] => [
  [name(titleOf(fact.id))],
  [factToken(fact)],
  [name(by)],
  [name(`${when(at)} UTC`)],
  fact.quote === undefined ? [] : [{ kind: 'quote', text: fact.quote }],
];

/** Who said what, when and in which words. */
export const saidTable = (statements: readonly Statement[]): Block =>
  table(['fact', 'value', 'who', 'when', 'words'], statements.slice(0, mostRows).map(saidRow));

/** What people call a matter, and the facts that are of it: both sides of a difference are among them. */
const matters: readonly (readonly [words: RegExp, ids: RegExp])[] = [
  [
    /\b(?:los[st]|loss|lose|losing|durab\w+|vanish|rpo)\b/i,
    /^(?:loss\.|availability\.rpo|delivery|hurts\.dataLoss|hurts\.lostEvents)/,
  ],
  [
    /\b(?:rates?|peaks?|loads?|throughput|per second|traffic|writes?|events?|requests?|volume)\b/i,
    /^(?:events|writes|reads|requests|traffic)\.\w*(?:Second|Day|Factor|Fraction)/,
  ],
  [/\b(?:sizes?|data|tb|gb|rows|records|storage|big|large)\b/i, /^(?:data\.|record\.)/],
  [/\b(?:availab\w+|uptime|nines|downtime)\b/i, /^availability\./],
  [/\b(?:regions?|countr\w+|sites?|zones?)\b/i, /^(?:regions|zones)/],
  [/\b(?:latency|fast|slow|ms|milliseconds|quick)\b/i, /^latency\./],
  [/\b(?:team|people|engineers|developers|on.?call|pager|small team)\b/i, /^team\./],
  [/\b(?:budget|costs?|money|cheap)\b/i, /^(?:cost|budget|simplicity)/],
  [/\b(?:keep|retention|forever|delete|months|history)\b/i, /^data\.(?:retention|growth)/],
  [/\b(?:order|ordering|ordered|sequence)\b/i, /^ordering/],
  [
    /\b(?:consisten\w+|stale|fresh\w*|conflict\w*|twice|double|oversell|sold)\b/i,
    /^(?:consistency|effects\.onlyOnce|freshness|hurts\.duplicates)/,
  ],
  [/\b(?:late|delay\w*|offline)\b/i, /^(?:hurts\.lateData|writes\.offline|freshness)/],
  [/\b(?:grow\w*|growth|plan|years?)\b/i, /^(?:growth|horizon|data\.growth)/],
  [/\b(?:accept|unable to write|always write|refus\w+)\b/i, /^writes\.mustAccept/],
  [/\b(?:cloud|aws|azure|gcp|hosting|on.?prem\w*)\b/i, /^hosting/],
];

const small =
  /^(?:who|where|when|did|does|do|say|said|told|again|didn|somebody|else|number|come|from|which|with|one|our|that|it|you|use|used|calculate|end|get|take|insist|insisted|want|wanted|claim|claimed|mention|opposite|came|up|idea|figure|value|fact|really|actually|first|have|has|had|was|were|there|not|or|if|how|why|so|on|be|any|no|all)$/;

const contentOf = (words: string): readonly string[] =>
  subjectWords(words).filter((word) => !small.test(word) && word.length > 1);

/** Less than this of a question says nothing of a fact; those nearly as near as the nearest are told with it. */
const nearFact = 3.5;
const asNear = 0.8;

const nearFacts = (behind: Behind, words: string): readonly string[] => {
  const facts = nearest(indexOf(behind), words, words).flatMap(({ entry, score }) =>
    entry.of.kind === 'fact' && behind.state.facts[entry.of.fact.id] !== undefined
      ? [{ id: entry.of.fact.id, score }]
      : [],
  );
  const best = facts[0]?.score ?? 0;
  return best < nearFact ? [] : facts.filter(({ score }) => score >= best * asNear).map(({ id }) => id);
};

/** Statements that a question is about: by the number it quotes, by the matter, by words of what was said. */
const statementsAbout = (behind: Behind, words: string): readonly Statement[] => {
  const { state } = behind;
  const all = Object.values(state.facts).flatMap(({ statements }) => statements);
  const typed = words.toLowerCase();
  const numbers = typed.match(/(?<![\w.,])\d[\d.,]*/g)?.map((one) => one.replace(/[.,]$/, '')) ?? [];
  const quoted = all.filter(({ fact }) =>
    numbers.some((number) =>
      new RegExp(`(?<![\\d.,])${number.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`).test(fact.quote ?? ''),
    ),
  );
  if (quoted.length > 0) return quoted;
  const near = nearFacts(behind, words).flatMap((id) => state.facts[id]?.statements ?? []);
  if (near.length > 0) return near;
  const ids = matters.flatMap(([says, of]) => (says.test(words) ? [of] : []));
  const bySubject = new Set(
    ids.length > 0 ? [] : subjectOf(contentOf(words).join(' '), Object.keys(state.facts)),
  );
  const content = contentOf(words).filter((word) => word.length > 3);
  const byWords = all.filter(({ fact }) => {
    const quote = new Set(subjectWords(fact.quote ?? ''));
    return content.some((word) => quote.has(word));
  });
  const byMatter = all.filter(({ fact }) => ids.some((of) => of.test(fact.id)) || bySubject.has(fact.id));
  const asked = byMatter.length > 0 ? byMatter : byWords;
  return [...new Set(asked)];
};

const saidBlocks = (behind: Behind, { words, all }: Question): readonly Block[] => {
  const { context } = behind;
  const found =
    statementsAbout(behind, words).length > 0 ? statementsAbout(behind, words) : statementsAbout(behind, all);
  const clashing = context.findings.contradictions.filter(({ fact }) =>
    found.some((one) => one.fact.id === fact),
  );
  const differ = /\b(?:contradict\w*|disagree\w*|differ\w*|conflict\w*|opposite)\b/i.test(words);
  const clashes = clashing.length > 0 ? clashing : differ ? context.findings.contradictions : [];
  const sides = clashes.flatMap(({ fact, statements }): readonly Text[] => {
    const used = context.fact(fact);
    return [
      [
        name(titleOf(fact)),
        ' was said differently: ',
        ...statements.flatMap(
          (one, at): Text => [
            at === 0 ? '' : ' against ',
            factToken(one),
            ...(one.quote === undefined ? [] : [' in ', { kind: 'quote', text: one.quote } as const]),
          ],
        ),
        ...(used === undefined ? [] : ['. I reckoned with ', factToken(used)]),
      ],
    ];
  });
  if (found.length === 0 && sides.length === 0)
    return [paragraph('I do not know: nobody in this thread said anything about that.')];
  return [
    ...(sides.length === 0 ? [] : [bullets(sides.map(capital))]),
    ...(found.length === 0 ? [] : [saidTable(found)]),
  ];
};

const assumedBlocks = ({ context }: Behind): readonly Block[] => {
  const inFigures = new Set(
    context.findings.figures.flatMap((figure) =>
      Object.values(figure.inputs).flatMap((input) => (input.kind === 'fact' ? [input.id] : [])),
    ),
  );
  const assumed = context.findings.facts.filter(({ origin }) => origin === 'assumed');
  const listed = (facts: typeof assumed): Block =>
    bullets(facts.map((fact) => [name(titleOf(fact.id)), ': ', factToken(fact)]));
  const under = assumed.filter(({ id }) => inFigures.has(id));
  const others = assumed.filter(({ id }) => !inFigures.has(id));
  return [
    ...(under.length === 0
      ? [paragraph('No figure rests on an assumption.')]
      : [paragraph('Assumed, since nobody said it, and a figure rests on it:'), listed(under)]),
    ...(others.length === 0
      ? []
      : [paragraph('Assumed too, for choices and for what follows from figures:'), listed(others)]),
  ];
};

const nearEnough = 0.3;

/** Whether something was taken in: as a fact, or among what was not understood. */
const consideredBlocks = (behind: Behind, { words, all }: Question): readonly Block[] => {
  const asked = [...new Set(contentOf(`${words} ${all}`).filter((word) => word.length > 3))].filter(
    (word) =>
      !/^(?:consider|account|take|taken|took|into|ignore|ignored|forgot|forget|miss|missed|overlook|overlooked|read|notice|find|table|know|about|think|thought|include|included|factor|even|anywhere|part|brief|report|nobody|may|must|can|should)$/.test(
        word,
      ),
  );
  const overlap = (text: string): number => {
    const own = new Set(subjectWords(text));
    return asked.filter((word) => own.has(word)).length / Math.max(asked.length, 1);
  };
  const unread = [...behind.brief.unread]
    .map((one) => ({ ...one, near: overlap(one.text) }))
    .filter(({ near }) => near >= nearEnough)
    .sort((a, b) => b.near - a.near);
  const said = Object.values(behind.state.facts)
    .flatMap(({ statements }) => statements)
    .filter(({ fact }) => overlap(`${fact.quote ?? ''} ${titleOf(fact.id)}`) >= nearEnough);
  const bySubject = statementsAbout(behind, words);
  const facts = said.length > 0 ? said : unread.length > 0 ? [] : bySubject;
  if (unread.length === 0 && facts.length === 0)
    return [
      paragraph(
        'No: I do not know of it. No fact of this thread speaks of that, and so nothing rests on it.',
      ),
    ];
  return [
    ...unread
      .slice(0, 2)
      .map(({ text, reason }) =>
        paragraph(
          'Not understood, and so no figure or choice rests on it: ',
          { kind: 'quote', text },
          ' (',
          name(reason),
          ').',
        ),
      ),
    ...(facts.length === 0 ? [] : [paragraph('Taken in:'), saidTable(facts)]),
  ];
};

/** "Who said 20k/s?", "what did you assume?", "did you take the door codes into account?" */
export const aboutFacts: readonly About[] = [
  {
    topic: 'said',
    score: ({ words }) =>
      cues(words, [
        [
          /\b(?:who (?:else )?(?:said|says|told|claim\w*|insist\w*|wanted|wants|asked|mention\w*|gave|came up|stated|demand\w*|require\w*|promised|put)|says who|according to (?:whom|who)|where (?:does|did|do|is|are|was)\b.*\b(?:come|came|from|get|take|taken)|whose (?:number|idea|requirement|figure)|(?:who|when) (?:did|was|has)?\b(?!.*\bwould\b).*\bsa(?:y|id)\b|contradict\w*|disagree\w*|say the opposite|said differently|two (?:different )?(?:numbers|opinions|values)|conflicting)\b/i,
          5,
        ],
        [
          /\bwhich (?:\w+ )?(?:rate|number|value|figure|peak|size|load|one|of)\b.*\b(?:use[d]?|using|take|took|calculate\w*|reckon\w*|assume[d]?|count\w*|go with|went with|believe|base|trust|work(?:ed)? with)\b/i,
          6,
        ],
      ]),
    answer: saidBlocks,
  },
  {
    topic: 'assumed',
    answer: assumedBlocks,
  },
  {
    topic: 'considered',
    score: ({ words, all }) =>
      cues(`${words} ${words === all ? '' : ''}`, [
        [
          /\b(?:(?:did|has|have) (?:any(?:one|body)|some(?:one|body)|we|i) (?:ever |even |really )?(?:say|said|mention\w*|ask\w*|tell|told)|in(?:to)? account|consider(?:ed)?|factor(?:ed)? in|did you (?:read|see|notice|get|understand|know|include|think of|hear|catch)|you (?:ignored?|forgot|missed|overlooked)|(?:can'?t|cannot|do ?n'?t) (?:find|see) .*\b(?:in|table|anywhere|report)|aware (?:of|that)|have you (?:read|seen|understood|included|heard))\b/i,
          5,
        ],
      ]),
    answer: consideredBlocks,
  },
];
