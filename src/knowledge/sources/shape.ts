import type { Source } from '../../contracts/source.ts';

/** Sources of the patterns of the area 'shape'. */
export const shapeSources: readonly Source[] = [
  {
    id: 'shape-monolith-first',
    title: 'MonolithFirst (Martin Fowler)',
    url: 'https://martinfowler.com/bliki/MonolithFirst.html',
    confirmed: 'known',
    kind: 'engineering blog',
    dated: '2015',
  },
  {
    id: 'shape-microservice-premium',
    title: 'MicroservicePremium (Martin Fowler)',
    url: 'https://martinfowler.com/bliki/MicroservicePremium.html',
    confirmed: 'known',
    kind: 'engineering blog',
    dated: '2015',
  },
  {
    id: 'shape-microservices',
    title: 'Microservices (James Lewis, Martin Fowler)',
    url: 'https://martinfowler.com/articles/microservices.html',
    confirmed: 'known',
    kind: 'engineering blog',
    dated: '2014',
  },
  {
    id: 'shape-cost-paper',
    title: 'Scalability! But at what COST? (McSherry, Isard, Murray; HotOS)',
    url: 'https://www.usenix.org/conference/hotos15/workshop-program/presentation/mcsherry',
    confirmed: 'known',
    kind: 'paper',
    dated: '2015',
  },
  {
    id: 'shape-twelve-factor',
    title: 'The Twelve-Factor App: Processes',
    url: 'https://12factor.net/processes',
    confirmed: 'known',
    kind: 'engineering blog',
    dated: '2017',
  },
];
