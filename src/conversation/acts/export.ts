import { fileNameOf } from '../../contracts/file-name.ts';
import type { ExportFormat } from '../../contracts/verb.ts';
import { notice } from '../say/words.ts';
import type { Act, Scene } from '../scene.ts';
import { nothingYet, tooEarly } from './nothing-yet.ts';
import { notAllowed } from './permission.ts';

const named: Readonly<Record<ExportFormat, string>> = {
  md: 'the report as Markdown',
  html: 'the report as one page with its pictures',
  pdf: 'the report as PDF',
  json: 'the whole consultation as JSON',
  adr: 'the decision as an architecture decision record (MADR)',
};

const ending: Readonly<Record<ExportFormat, string>> = {
  md: 'md',
  html: 'html',
  pdf: 'pdf',
  json: 'json',
  adr: 'md',
};

/** `export <format>`: a file, made from what is known when it is fetched. */
export const exportAct = (scene: Scene, format: ExportFormat): Act => {
  const { state } = scene;
  if (state?.analysis === undefined || state.analysis.verdict === 'not a brief')
    return tooEarly(scene) ?? nothingYet;
  const refusal = notAllowed(scene, 'export');
  if (refusal !== undefined) return refusal;
  if (format === 'adr' && state.decision === undefined)
    return {
      says: [
        notice(
          'info',
          ['Nothing has been decided here, so there is no decision to record.'],
          ['`decide <option>` first.'],
        ),
      ],
    };
  return {
    says: [
      {
        reply: {
          kind: 'file',
          name: `${fileNameOf(state.title)}${format === 'adr' ? '-adr' : ''}.${ending[format]}`,
          format,
          revision: state.revision,
          says: [named[format]],
        },
      },
    ],
  };
};
