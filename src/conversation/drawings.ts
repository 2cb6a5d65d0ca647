import { growthDrawing } from '../charts/growth.ts';
import { tradeOffsDrawing } from '../charts/trade-offs.ts';
import type { Drawing } from '../contracts/drawing.ts';
import { architectureDrawingId } from '../contracts/drawing.ts';
import type { Findings } from '../contracts/findings.ts';
import { architectureDrawing } from '../diagrams/architecture.ts';

const architectures = (findings: Findings): readonly Drawing[] =>
  findings.options.map((option) =>
    architectureDrawing({ id: architectureDrawingId(option.id), title: option.title, graph: option.graph }),
  );

const tradeOffs = (findings: Findings): readonly Drawing[] => {
  const criteria = [
    ...new Set(findings.options.flatMap((option) => option.scores.map((score) => score.criterion))),
  ];
  if (criteria.length === 0) return [];
  return [
    tradeOffsDrawing({
      id: 'trade-offs',
      title: 'Options by criterion',
      criteria,
      options: findings.options.map((option) => ({
        title: option.title,
        recommended: option.id === findings.recommended,
        scores: Object.fromEntries(option.scores.map((score) => [score.criterion, score.value])),
      })),
    }),
  ];
};

const growth = ({ growth: grown, asOf }: Findings): readonly Drawing[] =>
  grown === undefined || grown.points.length === 0 ? [] : [growthDrawing({ id: 'growth', asOf, ...grown })];

/** Every picture of a consultation, in the order in which the report shows them. */
export const consultationDrawings = (findings: Findings): readonly Drawing[] => [
  ...architectures(findings),
  ...tradeOffs(findings),
  ...growth(findings),
];
