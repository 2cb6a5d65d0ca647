import type { Source } from '../../contracts/source.ts';

/** Papers and measurements behind the isolation and PACELC facts. */
export const isolationSources: readonly Source[] = [
  {
    id: 'products.hermitage',
    title: 'Hermitage: testing transaction isolation levels, summary of test results',
    url: 'https://github.com/ept/hermitage',
    confirmed: 'read',
    kind: 'measurement',
    dated: '2024',
  },
  {
    id: 'products.ansi-critique',
    title: 'A Critique of ANSI SQL Isolation Levels (SIGMOD)',
    url: 'https://www.microsoft.com/en-us/research/publication/a-critique-of-ansi-sql-isolation-levels/',
    confirmed: 'known',
    kind: 'paper',
    dated: '1995',
  },
  {
    id: 'products.hat',
    title: 'Highly Available Transactions: Virtues and Limitations (VLDB)',
    url: 'http://www.bailis.org/papers/hat-vldb2014.pdf',
    confirmed: 'known',
    kind: 'paper',
    dated: '2014',
  },
  {
    id: 'products.pacelc',
    title: 'Consistency Tradeoffs in Modern Distributed Database System Design (IEEE Computer)',
    url: 'https://www.cs.umd.edu/~abadi/papers/abadi-pacelc.pdf',
    confirmed: 'known',
    kind: 'paper',
    dated: '2012',
  },
];
