import type { HomeView } from '@slack/types';
import { numbered } from './fit.ts';
import { limits } from './limits.ts';
import { paragraph } from './prose.ts';
import { actions, button, divider, header, row, type SlackBlock, small } from './shapes.ts';
import { cleaned, cut, richText } from './text.ts';

/** One consultation as the home tab lists it. */
export interface HomeLine {
  readonly title: string;
  readonly phase: string;
  /** What was recommended or decided. */
  readonly headline?: string;
  /** YYYY-MM-DD of the last thing that happened in it. */
  readonly changedOn?: string;
  /** Address of its root message. */
  readonly url?: string;
}

/** Blocks that one line takes. */
const perLine = 2;

const line = ({ title, phase, headline, changedOn, url }: HomeLine): readonly SlackBlock[] => {
  const state = [phase, headline, changedOn].filter((part) => part !== undefined && part !== '').join(' · ');
  const open =
    url === undefined ? undefined : button('link', 'Open', 'open', { url, label: `Open ${title}` })[0];
  return [
    ...row(cut(title === '' ? 'Consultation' : title, limits.header), '', open),
    ...small(cut(state, limits.header)),
  ];
};

/** The home tab of one person: a way to begin, and the consultations, last changed first. */
export const homeView = ({ consultations }: { readonly consultations: readonly HomeLine[] }): HomeView => {
  const top: readonly SlackBlock[] = [
    ...header('Architecture consultations'),
    ...paragraph(
      richText([
        'Say in your own words what you need to build, in any channel where I am, and mention me. I ask what can change the answer, ' +
          'then give a ranked recommendation in which every number can be replayed.',
      ]),
    ),
    ...actions(button('new', 'New consultation', 'new', { primary: true })),
    divider,
  ];
  const room = Math.floor((limits.view.blocks - top.length - 1) / perLine);
  const shown = cleaned(consultations.slice(0, room));
  const more = consultations.length - shown.length;
  const blocks = [
    ...top,
    ...(shown.length === 0 ? small('No consultation yet.') : shown.flatMap(line)),
    ...(more > 0 ? small(`and ${more} older ones; “list” in a channel names all of it.`) : []),
  ];
  return {
    type: 'home',
    blocks: [...numbered(blocks)],
  };
};
