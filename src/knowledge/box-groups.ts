import type { FactValue, FactView } from '../contracts/fact.ts';

/** One box of a question that is answered by picking. */
export interface Box {
  readonly fact: string;
  /** How often a system has it, against the other boxes: 1 is usual. */
  readonly often: number;
  /** Where it can be so at all; absent = everywhere. */
  readonly when?: (facts: FactView) => boolean;
  /** Of a choice: the value that it stands for, what it says beside the box, and the value when no box of it is picked. */
  readonly choice?: { readonly title: string; readonly picked: FactValue; readonly not: FactValue };
  /** The box that cannot be picked as well. */
  readonly against?: string;
}

/** Facts that one question settles: what is picked is so, what is not picked is not. */
export interface BoxGroup {
  readonly id: string;
  /** Short noun phrase for a list: "what is stored". */
  readonly title: string;
  readonly ask: string;
  /** How the rest is asked for once a part of it was said. */
  readonly askMore: string;
  readonly boxes: readonly Box[];
  /** How likely it is that so many are picked, from none on. */
  readonly picked: readonly number[];
  /** How likely it is that so many more hold beside what was said already, from none on. */
  readonly more: readonly number[];
  readonly when?: (facts: FactView) => boolean;
  /** The group that is asked first while both are open, since its answer says which boxes make sense here. */
  readonly after?: string;
}

const models = [
  'model.relational',
  'model.documents',
  'model.keyValue',
  'model.timeSeries',
  'model.events',
  'model.messages',
  'model.graph',
  'model.blobs',
  'model.money',
  'model.text',
  'model.vectors',
  'model.geo',
  'model.sharedDocument',
  'model.permissions',
  'model.configuration',
  'model.tree',
] as const;

type Model = (typeof models)[number] extends `model.${infer Name}` ? Name : never;

/** Whether what is stored can be read so: no shape of data is known yet, or one of these is. */
const ofModels =
  (...names: readonly Model[]) =>
  (facts: FactView): boolean =>
    names.some((name) => facts.is(`model.${name}`)) || !models.some((id) => facts.is(id));

const box = (fact: string, often = 1, when?: (facts: FactView) => boolean): Box => ({
  fact,
  often,
  ...(when === undefined ? {} : { when }),
});

/** Whether anything said tells of events that flow. */
export const eventsFlow = (facts: FactView): boolean =>
  ['events.exist', 'model.events', 'consumers.many', 'writes.jobs'].some((id) => facts.is(id)) ||
  ['delivery', 'ordering'].some((id) => facts.known(id));

const oftenTransactional = (facts: FactView): boolean =>
  ['model.money', 'model.relational', 'consistency.mustNotConflict'].some((id) => facts.is(id));

const one = (
  fact: string,
  picked: FactValue,
  title: string,
  not: FactValue,
  often: number,
  when?: (facts: FactView) => boolean,
): Box => ({ ...box(fact, often, when), choice: { title, picked, not } });

const reads = (picked: string, title: string, often: number, when?: (facts: FactView) => boolean): Box =>
  one('consistency.need', picked, title, 'eventual', often, when);

const together = (picked: string, title: string, often: number, when?: (facts: FactView) => boolean): Box =>
  one('transaction.scope', picked, title, 'record', often, when);

const within = (picked: string, what: string, often: number): Box =>
  one('query.locality', picked, `nearly every query stays within ${what}`, 'everything', often);

/** Questions with boxes, in the order in which they make sense to people. */
export const boxGroups: readonly BoxGroup[] = [
  {
    id: 'model',
    title: 'what is stored',
    ask: 'What is stored? Pick all that apply.',
    askMore: 'Is any of these stored as well?',
    picked: [0, 0.5, 0.35, 0.15],
    more: [0.6, 0.3, 0.1],
    boxes: [
      box('model.relational', 4),
      box('model.documents', 2),
      box('model.keyValue', 2),
      box('model.timeSeries', 2),
      box('model.events', 2),
      box('model.messages', 1.5),
      box('model.graph', 0.7),
      box('model.blobs', 1),
      box('model.money', 1.5),
      box('model.text', 1),
      box('model.vectors', 0.7),
      box('model.geo', 0.7),
      box('model.sharedDocument', 0.5),
      box('model.permissions', 0.5),
      box('model.configuration', 0.5),
      one(
        'schema.stability',
        'changing',
        'its shape changes often, or differs by record or customer',
        'stable',
        2,
      ),
    ],
  },
  {
    id: 'access',
    title: 'how it is read, written and processed',
    after: 'model',
    ask: 'How is it read, written and processed? Pick all that apply.',
    askMore: 'Is it read, written or processed in any of these ways as well?',
    picked: [0, 0.05, 0.2, 0.35, 0.3, 0.1],
    more: [0.1, 0.3, 0.35, 0.25],
    boxes: [
      box('access.byKey', 3),
      box(
        'access.onlyByKey',
        0.7,
        ofModels('keyValue', 'documents', 'messages', 'events', 'permissions', 'configuration'),
      ),
      box(
        'access.latestOfEntity',
        1.5,
        ofModels('messages', 'events', 'timeSeries', 'documents', 'relational', 'money'),
      ),
      box('access.timeRange', 1.5, ofModels('timeSeries', 'events', 'messages', 'money')),
      box('access.adHocFilters', 1, ofModels('relational', 'documents', 'events', 'timeSeries', 'money')),
      box('access.aggregates', 1.5, ofModels('relational', 'events', 'timeSeries', 'money')),
      box('access.joins', 2, ofModels('relational', 'money', 'tree')),
      box(
        'access.secondaryAttributes',
        1.5,
        ofModels('relational', 'documents', 'money', 'messages', 'graph', 'geo'),
      ),
      box('access.fullText', 1, ofModels('text', 'documents', 'messages', 'events')),
      box('access.graphWalks', 1, ofModels('graph', 'permissions')),
      box('access.shallowRelations', 0.7, ofModels('graph', 'tree', 'permissions')),
      box('access.nearest', 1, ofModels('vectors')),
      box('access.geo', 1, ofModels('geo')),
      box('access.blobs', 1, ofModels('blobs')),
      box('access.feed', 0.5, ofModels('messages', 'graph')),
      box('access.permissionChecks', 1, ofModels('permissions')),
      box('access.sqlReports', 1, ofModels('relational', 'money')),
      box('writes.appendOnly', 2),
      box('writes.updates', 3),
      box('writes.counters', 0.5, ofModels('keyValue', 'documents', 'messages', 'relational')),
      box('writes.hotRows', 0.5, ofModels('relational', 'money', 'keyValue', 'documents')),
      box('writes.concurrentEdits', 0.3, ofModels('sharedDocument', 'documents', 'tree')),
      box('writes.offline', 0.2, ofModels('documents', 'sharedDocument', 'keyValue', 'relational')),
      box('writes.mustAccept', 0.3),
      box('writes.jobs', 0.5, ofModels('relational', 'money', 'documents', 'keyValue')),
      box('writes.ttl', 0.4, ofModels('keyValue', 'documents', 'events', 'timeSeries', 'messages')),
      box('writes.fromManyRegions', 0.2),
      box('events.exist', 0.8),
      box('processing.perEvent', 2, eventsFlow),
      box('processing.windows', 0.7, eventsFlow),
      box('processing.joins', 0.4, eventsFlow),
      box('processing.dedup', 0.5, eventsFlow),
      box('processing.state', 0.3, eventsFlow),
      box('processing.batch', 0.7, eventsFlow),
      within('one key', 'one key', 1.5),
      within('one entity', 'one entity and what hangs below it', 2),
      within('one tenant', 'one tenant, customer or user', 1.2),
      within('one domain', 'one functional domain', 0.3),
    ],
  },
  {
    id: 'guarantees',
    title: 'what must hold, and where it runs',
    after: 'model',
    ask: 'What must hold, and how is it run? Pick all that apply.',
    askMore: 'Is any of these so as well?',
    picked: [0.01, 0.07, 0.19, 0.26, 0.25, 0.15, 0.06, 0.01],
    more: [0.05, 0.19, 0.28, 0.25, 0.15, 0.06, 0.02],
    boxes: [
      reads('causal', 'people see their own writes, and causes before effects', 1),
      reads('strong', 'a read always sees the latest write', 1.5),
      reads('external', 'one order of all transactions, across the whole database', 0.1, oftenTransactional),
      together('entity', 'the records of one entity or tenant change together or not at all', 1),
      together(
        'database',
        'any records change together or not at all (ACID)',
        1,
        ofModels('relational', 'money', 'documents'),
      ),
      together('services', 'several services or databases change together', 0.1, oftenTransactional),
      one('survive', 'zone', 'it survives the loss of a zone or site', 'node', 1.5),
      one('survive', 'region', 'it survives the loss of a whole region', 'node', 0.5),
      { ...box('loss.none', 2), against: 'loss.recentOk' },
      { ...box('loss.recentOk', 1), against: 'loss.none' },
      box('consistency.mustNotConflict', 0.5, ofModels('relational', 'money', 'keyValue', 'documents')),
      one('growth.kind', 'fast', 'load doubles within a year, or faster', 'modest', 1),
      one('team.onCall', 'none', 'nobody is on call at night', 'shared', 1),
      one('team.onCall', 'dedicated', 'a team of its own is on call, round the clock', 'shared', 0.7),
      one('hosting', 'own hardware', 'it runs on own machines', 'cloud', 0.8),
      one('regions.count', 2, 'it runs in more than one region', 1, 0.8),
      box('residency.required', 0.2),
      box('users.global', 0.3),
    ],
  },
];
