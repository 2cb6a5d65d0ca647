import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { advise } from '../../src/advisor/advise.ts';
import type { Brief } from '../../src/contracts/fact.ts';
import type { Findings, Option } from '../../src/contracts/findings.ts';
import { replay } from '../../src/toolbox/replay.ts';
import { anyBrief } from '../support/fact-profiles.ts';

const asOf = '2026-11-22';
const runs = 60;

/** Worked out once for all properties: the advice is what takes time. Texts that are no brief get no design at all. */
const cases = fc
  .sample(anyBrief, { seed: 20_261_122, numRuns: runs })
  .map((brief) => ({ brief, findings: advise(brief, { asOf }) }))
  .filter(({ findings }) => findings.verdict.kind !== 'not a brief');

const patternsOf = (option: Option): readonly string[] => option.choices.map((choice) => choice.pattern);

const recommendedOf = (findings: Findings): Option | undefined =>
  findings.options.find((option) => option.id === findings.recommended);

/** What breaks a law over all briefs, with the facts that were said; the shortest brief first. */
const breaking = (law: (findings: Findings, brief: Brief) => readonly string[]): readonly string[] =>
  cases
    .flatMap(({ brief, findings }) => {
      const said = brief.facts.map((fact) => `${fact.id}=${JSON.stringify(fact.value ?? fact.range)}`);
      return law(findings, brief).map((problem) => `${problem} (said: ${said.join(' ')})`);
    })
    .sort((a, b) => a.length - b.length)
    .slice(0, 3);

/** Paths of the numbers below a value that are no numbers, and of texts that hold one or an open brace. */
const nonsense = (value: unknown, path: string): readonly string[] => {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value === 'string')
    return /\b(?:NaN|Infinity|undefined|null)\b|\[object/.test(value) ? [`${path} says "${value}"`] : [];
  if (Array.isArray(value)) return value.flatMap((one, index) => nonsense(one, `${path}[${index}]`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => nonsense(one, `${path}.${key}`));
  return [];
};

describe('for any facts of the catalogue, however odd together', () => {
  test('most are enough to advise on', () => {
    expect(cases.length).toBeGreaterThan(runs / 2);
  });

  test('the same facts give the same findings', () => {
    for (const { brief } of cases.slice(0, 8))
      expect(JSON.stringify(advise(brief, { asOf }))).toBe(JSON.stringify(advise(brief, { asOf })));
  });

  test('the order in which facts are said does not matter', () => {
    for (const { brief, findings: straight } of cases.slice(0, 8)) {
      const turned = advise({ ...brief, facts: [...brief.facts].reverse() }, { asOf });
      expect(turned.headline).toEqual(straight.headline);
      expect(turned.options.map(patternsOf)).toEqual(straight.options.map(patternsOf));
    }
  });

  test('there are at least three options, no two of the same choices, the recommended one first', () => {
    expect(
      breaking(({ options, recommended }) => {
        const sets = options.map((option) => [...patternsOf(option)].sort().join('+'));
        return [
          ...(options.length < 3 ? [`only ${options.length}`] : []),
          ...(new Set(sets).size < sets.length ? [`alike: ${sets.join(' / ')}`] : []),
          ...(options[0]?.id === recommended ? [] : ['the first is not the recommended one']),
          ...(options[0]?.roles[0] === 'recommended' ? [] : ['the first is not called so']),
        ];
      }),
    ).toEqual([]);
  });

  test('no option has more than two choices of an area, nor one twice', () => {
    expect(
      breaking(({ options }) =>
        options.flatMap((option) => {
          const areas = option.choices.map((choice) => choice.area);
          return [
            ...areas.filter(
              (area, index) => areas.indexOf(area) !== index && areas.lastIndexOf(area) !== index,
            ),
            ...(new Set(patternsOf(option)).size < option.choices.length ? [`twice in ${option.id}`] : []),
          ];
        }),
      ),
    ).toEqual([]);
  });

  test('no option holds what one of its choices excludes', () => {
    expect(
      breaking(({ options, patterns }) =>
        options.flatMap((option) =>
          patternsOf(option).flatMap((id) =>
            (patterns[id]?.excludes ?? [])
              .filter((other) => patternsOf(option).includes(other))
              .map((other) => `${id} excludes ${other} in ${option.roles.join(',')}`),
          ),
        ),
      ),
    ).toEqual([]);
  });

  test('nothing that a hard constraint rules out is recommended', () => {
    expect(
      breaking((findings) => {
        const out = new Set(findings.ruledOut.map((one) => one.pattern));
        return patternsOf(recommendedOf(findings) ?? (findings.options[0] as Option)).filter((id) =>
          out.has(id),
        );
      }),
    ).toEqual([]);
  });

  test('the headline is one to three public ids, each chosen in the recommended option', () => {
    expect(
      breaking((findings) => {
        const option = recommendedOf(findings);
        const chosen = option === undefined ? [] : patternsOf(option);
        return [
          ...(findings.headline.length < 1 || findings.headline.length > 3
            ? [`headline ${findings.headline.join('+')} of ${chosen.join(' ')}`]
            : []),
          ...findings.headline.filter((id) => !chosen.includes(id)).map((id) => `${id} is not chosen`),
          ...findings.headline
            .filter((id) => findings.patterns[id]?.vocabulary !== true)
            .map((id) => `${id} is not public`),
        ];
      }),
    ).toEqual([]);
  });

  test('every figure replays to its value', () => {
    expect(
      breaking(({ figures }) =>
        figures.flatMap((figure) => {
          try {
            replay(figure);
            return [];
          } catch (error) {
            return [String(error)];
          }
        }),
      ),
    ).toEqual([]);
  });

  test('every figure that findings name is among them', () => {
    expect(
      breaking(({ figures, options, insights, breakpoints, failures }) => {
        const ids = new Set(figures.map((figure) => figure.id));
        const named = [
          ...options.flatMap((option) => [
            ...option.figures,
            ...option.scores.flatMap((score) => score.evidence.flatMap((evidence) => evidence.figures)),
            ...option.graph.flows.flatMap((flow) => flow.figure ?? []),
          ]),
          ...insights.flatMap((insight) => insight.figures),
          ...breakpoints.flatMap((point) => point.figure ?? []),
          ...failures.flatMap((row) => row.figures),
        ];
        return named.filter((id) => !ids.has(id)).map((id) => `${id} is no figure`);
      }),
    ).toEqual([]);
  });

  test('every box, arrow, zone and region of the recommended design has a failure row', () => {
    expect(
      breaking((findings) => {
        const graph = recommendedOf(findings)?.graph;
        const walked = new Set(findings.failures.map((row) => row.of));
        return [
          ...(graph?.components ?? []),
          ...(graph?.flows ?? []),
          ...(graph?.zones ?? []).filter((zone) => zone.everywhere !== true),
          ...(graph?.regions ?? []),
        ].flatMap((one) => (walked.has(one.id) ? [] : [`${one.id} has no row`]));
      }),
    ).toEqual([]);
  });

  test('every arrow joins two boxes, every box stands in a zone that is drawn, every zone in a region', () => {
    expect(
      breaking(({ options }) =>
        options.flatMap(({ graph }) => {
          const boxes = new Set(graph.components.map((one) => one.id));
          const zones = new Set(graph.zones.map((one) => one.id));
          const regions = new Set(graph.regions.map((one) => one.id));
          const joined = new Set(graph.flows.flatMap((flow) => [flow.from, flow.to]));
          return [
            ...graph.flows
              .filter((flow) => !boxes.has(flow.from) || !boxes.has(flow.to) || flow.from === flow.to)
              .map((flow) => `arrow ${flow.id}`),
            ...graph.components
              .filter((one) => one.zone !== undefined && !zones.has(one.zone))
              .map((one) => `${one.id} in ${one.zone}`),
            ...graph.zones.filter((one) => !regions.has(one.region)).map((one) => `zone ${one.id}`),
            ...graph.components
              .filter((one) => !joined.has(one.id))
              .map((one) => `${one.id} hangs in the air`),
            ...(boxes.size < graph.components.length ? ['two boxes with one id'] : []),
          ];
        }),
      ),
    ).toEqual([]);
  });

  test('scores lie between nought and four, each criterion once, for every option alike', () => {
    expect(
      breaking(({ options }) =>
        options.flatMap(({ scores }) => [
          ...(scores.length === 8 && new Set(scores.map((score) => score.criterion)).size === 8
            ? []
            : ['not the eight criteria']),
          ...scores
            .filter(({ value }) => !(Number.isInteger(value) && value >= 0 && value <= 4))
            .map(({ criterion, value }) => `${criterion} is ${value}`),
          ...scores
            .filter(({ evidence }) => evidence.length === 0)
            .map(({ criterion }) => `${criterion} has no evidence`),
        ]),
      ),
    ).toEqual([]);
  });

  test('no question asks what was said, and each has two outcomes at least', () => {
    expect(
      breaking(({ questions }, brief) => {
        const said = new Set(brief.facts.map((fact) => fact.id));
        return questions.flatMap((question) => [
          ...(said.has(question.fact) ? [`asks ${question.fact}`] : []),
          ...(new Set(question.outcomes.map((one) => one.option)).size < 2
            ? [`${question.fact} flips nothing`]
            : []),
          ...(question.weight > 0 && question.weight <= 1
            ? []
            : [`${question.fact} weighs ${question.weight}`]),
        ]);
      }),
    ).toEqual([]);
  });

  test('no number is NaN or endless, no text says so', () => {
    expect(breaking((findings) => nonsense({ ...findings, facts: [] }, 'findings'))).toEqual([]);
  });
});
