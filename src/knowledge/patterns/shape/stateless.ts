import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onChoice, onFlag, rule } from '../rule.ts';

/** Services that keep nothing which a restart may not lose. */
export const statelessServices: Pattern = {
  id: 'stateless-services',
  area: 'shape',
  title: 'Stateless services',
  vocabulary: false,
  summary:
    'Copies of a service keep no session and no only copy of data; whatever must outlive a request lies in a store, so that any copy in any zone can answer any request',
  needs: [],
  excludes: [],
  complexity: 1,
  rules: [
    onFlag(1, 'load.spiky', 'copies are added in a spike and removed after it without moving state'),
    onFlag(1, 'survive.zoneDrain', 'traffic leaves a zone at once only if nothing is pinned to it'),
    onFlag(
      2,
      'survive.regionEvacuation',
      'traffic leaves a region within minutes only if copies elsewhere can take any request',
    ),
    onChoice(
      1,
      'survive',
      ['zone', 'zone and node', 'region'],
      'copies elsewhere take over without a hand-over of sessions',
    ),
    onAllFlags(
      1,
      ['hurts.spof', 'asked.shape'],
      'a copy that holds the only session is a single point of failure',
    ),
    onFlag(1, 'downtime.none', 'copies can be replaced one by one'),
    onFlag(
      -2,
      'model.sharedDocument',
      'a shared document wants one process that holds it in memory and orders its edits',
    ),
    rule(
      -2,
      ['latency.interactive', 'writes.concurrentEdits'],
      (facts) => facts.is('latency.interactive') && facts.is('writes.concurrentEdits'),
      'a read of the store at each edit would be felt',
    ),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'any copy serves any request: load balancing, scaling and draining need no coordination',
    'a lost machine loses nothing but the requests in flight, which clients retry',
  ],
  pays: [
    'each request fetches its state: one more hop, and a cache with its own staleness',
    'the store behind becomes the part that must survive',
    'long-lived connections still have to be moved, with a reconnect storm to expect',
  ],
  failsHow: [
    {
      what: 'a local cache or upload folder quietly becomes the only copy',
      userEffect: 'users lose a session or file when the copy is replaced',
      mitigation: 'replace copies every day; a test that restarts one in the middle of a session',
    },
    {
      what: 'all clients reconnect at once after a drain',
      userEffect: 'slow logins for a while',
      mitigation: 'reconnect with jitter, drain in small steps, admission limits',
    },
  ],
  cap: {
    partition: 'not distributed',
    pacelc: 'none',
    says: 'copies share nothing; the stores behind them decide',
  },
  simplestForm:
    'identical copies behind a load balancer with health checks, sessions in the database or a signed token, files in object storage',
  products: ['redis', 'postgresql', 's3'],
  sources: ['shape-twelve-factor'],
};
