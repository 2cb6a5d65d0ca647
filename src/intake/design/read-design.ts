import type { Design } from '../../contracts/design.ts';
import { collectDesign, type DesignFindings } from './collect.ts';
import { readComposeDesign } from './compose-design.ts';
import { readProse } from './prose.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { readTerraformDesign } from './terraform-design.ts';

const readWords = ({ lines, first }: Segment, findings: DesignFindings): void => {
  const body = lines.join('\n');
  const starts = [0];
  for (let at = body.indexOf('\n'); at >= 0; at = body.indexOf('\n', at + 1)) starts.push(at + 1);
  readProse(body, (offset) => first + starts.findLastIndex((start) => start <= offset), findings);
};

/** Longest text that is read, in characters: a design that a person pastes is far shorter. */
const longest = 100_000;

/**
 * Reads a pasted design (prose, lists, tables, compose files, Terraform, one after another) into its parts and what is said
 * of them; lines are counted in each text. Never throws; what stands for a part and is not known is in `strangers`.
 */
export const readDesign = (texts: readonly string[]): Design => {
  const findings = collectDesign();
  for (const text of texts) {
    const source = text
      .slice(0, longest)
      .replace(/\r\n?/g, '\n')
      .replace(/^\uFEFF/, '');
    for (const segment of segmentsOf(source)) {
      if (segment.format === 'compose') readComposeDesign(segment, findings);
      else if (segment.format === 'terraform') readTerraformDesign(segment, findings);
      else readWords(segment, findings);
    }
  }
  return findings.design();
};
