import { irregular, verbs } from './irregular.ts';

/** Words that end in s, ed or ing and are already whole. */
const whole: ReadonlySet<string> = new Set(
  (
    'always across as this thus its his hers theirs ours yours us plus perhaps besides towards afterwards sometimes series news ' +
    'less unless process access business bus status basis analysis axis canvas bias focus consensus virus campus atlas gas ' +
    'kubernetes redis postgres aws gcs ecs eks aks dns https tls ops devops sms gps rps qps tps iops fps ms us ns css js nodejs ' +
    'analytics mathematics physics logistics rabbitmq sqs sns saas paas iaas ddos ios os acid crdts rpos hundred need speed feed ' +
    'seed indeed embed shed bed red exceed proceed succeed thing nothing anything something everything during king string ring ' +
    'bring spring sing wing evening morning meeting billing pricing being unlimited related limited detailed distributed ' +
    'managed united advanced embedded dedicated sophisticated yes has was does mess class pass address compress stress press ' +
    'cross loss boss express wireless serverless stateless seamless lossless harmless useless regardless nevertheless happiness ' +
    'correctness freshness staleness consciousness awareness readiness lens chaos kinesis elasticsearch celsius versus thousands ' +
    'recording paging swapping messaging reading pubsub eventhubs keyspaces cosmos timestream kafka-streams emphasis hypothesis'
  ).split(' '),
);

const british: readonly (readonly [RegExp, string])[] = [
  [/isation/, 'ization'],
  [/ise$/, 'ize'],
  [/ised$/, 'ized'],
  [/ising$/, 'izing'],
  [/our(s|ed|ing|ite|able)?$/, 'or$1'],
  [/^(data)?centre(s?)$/, '$1center$2'],
];

/** British words that only look like -ise or -our. */
const keptBritish =
  /^(?:promise|otherwise|precise|exercise|enterprise|expertise|wise|rise|raise|noise|advise|revise|likewise|compromise|concise|four|hour|our|your|pour|tour|source|course|franchise|merchandise|premise|surprise|supervise|devise|paradise|disguise|improvise|televise|arise|cruise|praise|clockwise|elapse)(?:s|d)?$/;

const american = (word: string): string => {
  if (word.length < 5 || keptBritish.test(word)) return word;
  for (const [pattern, replacement] of british) {
    if (pattern.test(word)) return word.replace(pattern, replacement);
  }
  return word;
};

const singular = (word: string): string => {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || whole.has(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('us') || word.endsWith('is')) return word;
  return word.slice(0, -1);
};

const verbStem = (word: string, ending: string): string | undefined => {
  const stem = word.slice(0, -ending.length);
  if (stem.length < 2) return undefined;
  if (verbs.has(stem)) return stem;
  if (verbs.has(`${stem}e`)) return `${stem}e`;
  if (stem.at(-1) === stem.at(-2) && verbs.has(stem.slice(0, -1))) return stem.slice(0, -1);
  if (ending === 'ed' && stem.endsWith('i') && verbs.has(`${stem.slice(0, -1)}y`))
    return `${stem.slice(0, -1)}y`;
  return undefined;
};

const known = new Map<string, string>();

/** Base form of a lower-case English word in American spelling: "centres" → "center", "lost" → "lose". */
export const lemma = (word: string): string => {
  if (word.length > 24) return word;
  const before = known.get(word);
  if (before !== undefined) return before;
  const base = lemmaOf(word);
  if (known.size < 20_000) known.set(word, base);
  return base;
};

const lemmaOf = (word: string): string => {
  const form = irregular[word];
  if (form !== undefined) return form;
  if (whole.has(word)) return word;
  const spelled = american(word);
  if (spelled.endsWith('ing')) return verbStem(spelled, 'ing') ?? spelled;
  if (spelled.endsWith('ed')) return verbStem(spelled, 'ed') ?? spelled;
  return singular(spelled);
};
