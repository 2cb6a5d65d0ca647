import { expect, test } from '@jest/globals';
import { classOfPage, webClasses, webHosts, webHostsAsOf, webStages } from '../../src/analyst/web-classes.ts';

test.each([
  ['https://www.postgresql.org/docs/current/wal.html', 'vendor documentation'],
  ['https://docs.aws.amazon.com/amazondynamodb/latest/Limits.html', 'vendor documentation'],
  ['https://aws.amazon.com/blogs/database/x/', 'engineering blog'],
  ['https://arxiv.org/abs/1234.5678', 'paper'],
  ['https://people.csail.mit.edu/x.pdf', 'paper'],
  ['https://redis.io/blog/faster/', 'engineering blog'],
  ['https://notpostgresql.org/docs', 'engineering blog'],
  ['https://someone.example.com/we-moved', 'engineering blog'],
])('%s is %s', (url, kind) => {
  expect(classOfPage(url)).toBe(kind);
});

test('the stages come in the order of the classes, and none reaches the hosts of a later one', () => {
  const stages = webStages();
  expect(stages.map((stage) => stage.class)).toEqual([...webClasses]);
  const [vendors, papers, blogs] = stages.map(({ domains }) => domains);
  if (vendors === undefined || !('allowed' in vendors) || papers === undefined || !('allowed' in papers))
    throw new Error('no hosts');
  expect(vendors.allowed).toContain('postgresql.org');
  expect(papers.allowed).toContain('arxiv.org');
  expect(vendors.allowed.filter((host) => papers.allowed.includes(host))).toEqual([]);
  // A vendor's blog is a blog: its host is not kept from the last stage, those of documentation and papers alone are.
  expect(blogs).toEqual({ blocked: webHosts.flatMap(({ host, blog }) => (blog === true ? [] : [host])) });
});

test('of hosts that the operator allows each class gets its own, and one with none is not begun', () => {
  expect(webStages(['docs.aws.amazon.com', 'example.com', 'www.postgresql.org'])).toEqual([
    { class: 'vendor documentation', domains: { allowed: ['docs.aws.amazon.com', 'www.postgresql.org'] } },
    { class: 'engineering blog', domains: { allowed: ['example.com'] } },
  ]);
});

test('the hosts are dated, each stands once, and each is of the class that the map gives it', () => {
  expect(new Date(webHostsAsOf).toISOString()).toMatch(webHostsAsOf);
  expect(new Set(webHosts.map(({ host }) => host)).size).toBe(webHosts.length);
  for (const one of webHosts) expect(classOfPage(`https://docs.${one.host}/x`)).toBe(one.class);
});
