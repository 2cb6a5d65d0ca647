import type { Pattern } from '../../../contracts/pattern.ts';
import { onAnyFlag, onFlag, onPresent, onRejected, rule } from '../rule.ts';

/** Steps and their undoing. */
export const saga: Pattern = {
  id: 'saga',
  area: 'consistency',
  title: 'Saga (durable workflow with compensation)',
  vocabulary: true,
  summary:
    'A process of local transactions, one for each step, driven by a durable orchestrator that persists its history, retries with time-outs, heartbeats and backoff, and runs compensating steps when the process cannot go on',
  needs: [],
  excludes: ['2pc'],
  complexity: 4,
  rules: [
    onFlag(2, 'effects.multiStep', 'a process of several steps across services can fail half way'),
    onFlag(3, 'hurts.workflowStuck', 'processes get stuck half way, and nothing drives them on'),
    rule(
      2,
      ['effects.longRunning', 'effects.multiStep', 'hurts.workflowStuck'],
      (facts) =>
        facts.is('effects.longRunning') && (facts.is('effects.multiStep') || facts.is('hurts.workflowStuck')),
      'it runs for minutes to days, longer than any transaction or process lives',
    ),
    rule(
      1,
      ['transaction.scope', 'effects.multiStep', 'effects.longRunning'],
      (facts) =>
        ['services', 'external'].includes(facts.choice('transaction.scope') ?? '') &&
        (facts.is('effects.multiStep') || facts.is('effects.longRunning')),
      'what must agree is spread over services, or over outside systems',
    ),
    rule(
      1,
      ['effects.external', 'effects.multiStep'],
      (facts) => facts.is('effects.external') && facts.is('effects.multiStep'),
      'an outside call cannot be rolled back, only compensated',
    ),
    onPresent(
      1,
      ['temporal', 'step-functions', 'camunda', 'cadence'],
      'a workflow engine already runs there',
    ),
    rule(
      -3,
      ['writes.bulk', 'effects.multiStep', 'effects.external'],
      (facts) => facts.is('writes.bulk') && !facts.is('effects.multiStep') && !facts.is('effects.external'),
      'a load into one database runs again as a whole: there is nothing to compensate',
    ),
    rule(
      -2,
      ['transaction.scope', 'effects.multiStep', 'effects.external'],
      (facts) =>
        ['record', 'entity', 'database', 'none'].includes(facts.choice('transaction.scope') ?? '') &&
        !facts.is('effects.multiStep') &&
        !facts.is('effects.external'),
      'one local transaction does it',
    ),
    rule(
      -2,
      ['effects.multiStep', 'effects.longRunning', 'hurts.workflowStuck'],
      (facts) =>
        !facts.is('effects.multiStep') &&
        !facts.is('effects.longRunning') &&
        !facts.is('hurts.workflowStuck'),
      'nothing said is a process of several steps',
    ),
    rule(
      -1,
      ['effects.onlyOnce', 'effects.longRunning', 'hurts.workflowStuck'],
      (facts) =>
        facts.is('effects.onlyOnce') && !facts.is('effects.longRunning') && !facts.is('hurts.workflowStuck'),
      'the trouble is one effect done twice, which steps and compensations do not prevent',
    ),
    onAnyFlag(
      -1,
      ['latency.interactive', 'hurts.interServiceCost'],
      'each step is stored and scheduled before the next',
    ),
    onRejected(
      'saga',
      ['step-functions', 'temporal'],
      'it, or an engine for it, was tried here and rejected',
    ),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'progress survives crashes: the next worker goes on at the stored step',
    'no locks across services',
    'the state of every process can be looked at',
  ],
  pays: [
    'no isolation: others see half-done states (pending, reserved)',
    'a compensation for each step, some only by an apology',
    'an orchestrator on the critical path, and steps that must be idempotent',
  ],
  failsHow: [
    {
      what: 'a compensation fails too',
      userEffect: 'money held without a booking',
      mitigation:
        'retry with backoff for ever, then a person with a list; order steps so that what cannot be undone comes last',
    },
    {
      what: 'a step is done twice after a lost answer',
      userEffect: 'double charge, double mail',
      mitigation: 'an idempotency key for each step, stored with its effect',
    },
    {
      what: 'new code meets processes started by the old',
      userEffect: 'processes stuck or replayed wrongly',
      mitigation: 'deterministic, versioned workflows; let old ones finish on the old code',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'steps go on where they can and wait where they cannot; the whole agrees in the end',
  },
  simplestForm:
    'a table of processes with state and next attempt, one worker that moves them on; a workflow engine when there are many kinds',
  products: ['temporal', 'step-functions', 'postgresql', 'camunda'],
  sources: ['consistency-sagas', 'consistency-microservices-saga', 'consistency-temporal'],
};
