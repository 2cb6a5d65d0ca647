import { describe, expect, test } from '@jest/globals';
import { readCsv } from '../../../src/intake/files/csv.ts';
import { unfounded, valuesOf } from './found.ts';

const series = `time,rps,latency_p50_ms,latency_p99_ms,error_rate_percent
2026-10-01T10:00:00Z,500,4,21,0
2026-10-01T10:01:00Z,1000,5,38,0
2026-10-01T10:02:00Z,2000,9,180,0.2
2026-10-01T10:03:00Z,3000,31,1900,4.5
2026-10-01T10:04:00Z,3200,60,2400,12
`;

const locust = `Type,Name,Request Count,Failure Count,Median Response Time,Average Response Time,Requests/s,Failures/s,50%,99%
GET,/seats,120000,40,12,18,2000,0.6,12,80
POST,/orders,30000,900,45,70,500,15,45,900
,Aggregated,150000,940,15,28,2500,15.6,15,400
`;

const jmeter = `timeStamp,elapsed,label,responseCode,success
1730000000000,20,order,200,true
1730000001000,30,order,200,true
1730000002000,900,order,500,false
1730000004000,25,order,200,true
`;

const k6 = `metric_name,timestamp,metric_value,check,error,error_code,group,method,name,proto,scenario,status,subproto,tls_version,url,extra_tags
${[0, 0, 0, 1, 3]
  .map((second, index) => {
    const at = 1_730_000_000 + second;
    const tags = ',,,,,GET,http://shop/,HTTP/1.1,default,200,,,http://shop/,';
    return [
      `http_reqs,${at},1.000000${tags}`,
      `http_req_duration,${at},${index === 4 ? 900 : 20}${tags}`,
      `http_req_failed,${at},${index === 4 ? 1 : 0}${tags}`,
    ].join('\n');
  })
  .join('\n')}
vus,1730000001,40,,,,,,,,,,,,,
`;

const german = `Zeit;writes/s;cpu %;connections
10:00;1.200,5;35,5;180
10:01;2.400;91;640
`;

describe('a load test is understood by its columns', () => {
  test.each([
    [
      'the points of a k6 run',
      k6,
      {
        'requests.peakPerSecond': 3,
        'requests.averagePerSecond': 1.25,
        'users.concurrent': 40,
        'hurts.unpredictableLatency': true,
      },
      [
        '1.3/s on average',
        '3/s in the busiest second',
        'p99 900 ms',
        '20 % of the requests failed',
        '40 users',
      ],
    ],
    [
      'a series',
      series,
      {
        'requests.peakPerSecond': 3200,
        'requests.averagePerSecond': 1940,
        'hurts.unpredictableLatency': true,
      },
      ['at worst', 'fails from 3 k/s on'],
    ],
    [
      'locust: the row that sums up',
      locust,
      { 'requests.peakPerSecond': 2500, 'hurts.unpredictableLatency': true },
      ['400 ms'],
    ],
    [
      'JMeter: one row for each request',
      jmeter,
      { 'requests.averagePerSecond': 1 },
      ['p99 900 ms', '25 % of them failed'],
    ],
    [
      'semicolons and decimal commas',
      german,
      {
        'writes.peakPerSecond': 2400,
        'writes.averagePerSecond': 1800.25,
        'users.concurrent': 640,
        'present.utilisation': 0.91,
      },
      ['91 % busy'],
    ],
    [
      'tabs and quotes',
      '"time"\t"Reads per second"\n"1"\t"1,500"\n"2"\t"3,000"\n',
      { 'reads.peakPerSecond': 3000, 'reads.averagePerSecond': 2250 },
      [],
    ],
  ])('%s', (_, text, values, says) => {
    const reading = readCsv(text, { by: 'Ada' });
    expect(valuesOf(reading)).toEqual(values);
    expect(unfounded(reading, text)).toEqual([]);
    expect(reading.facts.every(({ by }) => by === 'Ada')).toBe(true);
    for (const words of says) expect(reading.understood.join('\n')).toContain(words);
  });

  test.each([
    ['nothing', ''],
    ['prose', 'We want to be fast.\nAnd cheap.'],
    ['a header alone', 'time,rps\n'],
    ['a broken quote', '"time,rps\n1,2\n'],
    ['numbers beyond reason', 'time,rps\n1,1e300\n2,-5\n3,NaN\n'],
  ])('%s gives no fact and says so or not', (_, text) => {
    const reading = readCsv(text);
    expect(reading.facts).toEqual([]);
    expect(reading.format).toBe('CSV');
  });

  test('what cannot be read is named: columns that say nothing, lines that do not fit', () => {
    const { unread } = readCsv('time,rps,zorp\n1,5,7\n2,6\n3,8,1\n');
    expect(unread.map(({ text, line }) => [text, line])).toEqual([
      ['zorp', 1],
      ['1 lines', 3],
    ]);
  });
});
