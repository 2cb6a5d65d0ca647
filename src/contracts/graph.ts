/** What a box is; decides its shape and colour in every picture. */
export type ComponentRole =
  | 'user'
  | 'client'
  | 'gateway'
  | 'service'
  | 'worker'
  | 'store'
  | 'replica'
  | 'cache'
  | 'log'
  | 'external';

export interface Component {
  readonly id: string;
  /** Short label, at most about 28 characters. */
  readonly label: string;
  readonly role: ComponentRole;
  /** Product or engine under the label, if one is chosen. */
  readonly tech?: string;
  /** How many of it, as a ready phrase ("x3"), from a figure. */
  readonly count?: string;
  /** The figure behind the number of the count. */
  readonly figure?: string;
  /** Id of the zone it lives in; absent = outside all frames. */
  readonly zone?: string;
}

export type FlowKind = 'request' | 'write' | 'read' | 'replication' | 'event' | 'batch';

export interface Flow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: FlowKind;
  /** Ready phrase for the arrow ("12 k/s", "async, lag about 1 s"); printed from a figure where it holds a number. */
  readonly label?: string;
  /** The figure behind the number of the label. */
  readonly figure?: string;
  /** One request goes this way or along another arrow of its kind, never along both. */
  readonly instead?: true;
}

export interface Zone {
  readonly id: string;
  readonly label: string;
  readonly region: string;
  /** Frames what has a copy in each zone of its region: nothing that is lost as one. */
  readonly everywhere?: true;
}

export interface Region {
  readonly id: string;
  readonly label: string;
  /** The country or union that the data in it must not leave; regions of one may copy to each other. */
  readonly within?: string;
}

/** The typed component graph of an option: the only thing that pictures are drawn from. */
export interface ComponentGraph {
  readonly regions: readonly Region[];
  readonly zones: readonly Zone[];
  readonly components: readonly Component[];
  readonly flows: readonly Flow[];
}

/** Whether a copy is waited for before the write is confirmed, by the words on its arrow. */
export const isAwaited = ({ label = '' }: Pick<Flow, 'label'>): boolean =>
  /\b(sync|semi-?sync\w*|synchronous|quorum|majority|raft|consensus|rf\s*\d)\b|redo log/i.test(label) &&
  !/\basync/i.test(label);

/** Whether one box stands for a store and its copies in other zones, by the words under its name. */
export const hasCopyWithin = ({ count = '' }: Pick<Component, 'count'>): boolean =>
  /^(a copy in each zone|primary and standby)/.test(count);

/** Whether a commit waits for a copy that its own box stands for. */
export const isAwaitedWithin = (component: Pick<Component, 'count'>): boolean =>
  hasCopyWithin(component) && isAwaited({ label: component.count ?? '' });

/** Whether a commit in a graph waits for any copy. */
export const waitsForACopy = ({ components, flows }: ComponentGraph): boolean =>
  components.some(isAwaitedWithin) || flows.some((flow) => flow.kind === 'replication' && isAwaited(flow));

/** Whether a commit waits for a copy in another site: in another region where there are several, else in another zone. */
export const waitsForAnotherSite = ({ components, flows, regions, zones }: ComponentGraph): boolean => {
  const siteOf = (id: string): string | undefined => {
    const zone = zones.find((one) => one.id === components.find((box) => box.id === id)?.zone);
    return regions.length > 1 ? zone?.region : zone?.id;
  };
  return flows.some(
    (flow) => flow.kind === 'replication' && isAwaited(flow) && siteOf(flow.from) !== siteOf(flow.to),
  );
};

/**
 * What a picture of a graph shows, as a text: equal texts, equal pictures. Of the words on arrows only those between copies
 * count: what is said on a call does not make it another design.
 */
export const pictureOf = ({ regions, zones, components, flows }: ComponentGraph): string => {
  const labels = new Map(components.map(({ id, label }) => [id, label]));
  return [
    ...regions.map(({ label }) => `region ${label}`),
    ...zones.map(({ label }) => `zone ${label}`),
    ...components.map(({ label, role, tech = '', count = '', zone = '' }) =>
      ['box', label, role, tech, count, zone].join('|'),
    ),
    ...flows.map(({ from, to, kind, label = '' }) =>
      ['arrow', labels.get(from), labels.get(to), kind, kind === 'replication' ? label : ''].join('|'),
    ),
  ]
    .sort()
    .join('\n');
};
