/** Cores and memory (bytes) of one machine. */
export interface Machine {
  readonly cores: number;
  readonly memory?: number;
}

const GiB = 2 ** 30;

/** GiB for each core in the families of AWS, by their first letter: https://aws.amazon.com/ec2/instance-types/ */
const perCore: Readonly<Record<string, number>> = { c: 2, m: 4, t: 4, r: 8, x: 16 };

const coresOf = (size: string): number | undefined => {
  const [, times = '1'] = /^(\d*)xlarge$/.exec(size) ?? [];
  if (size.endsWith('xlarge')) return 4 * (times === '' ? 1 : Number(times));
  return size === 'large' || size === 'medium' || size === 'small' || size === 'micro' ? 2 : undefined;
};

/** Burstable machines below `large` have less memory than their family's share. */
const small: Readonly<Record<string, number>> = { micro: 1, small: 2, medium: 4 };

/** The machine behind a size of AWS ("db.r6g.4xlarge"), Google ("db-custom-16-61440") or Azure ("GP_Standard_D4s_v3"). */
export const machineOf = (size: string): Machine | undefined => {
  const [, family = '', step = ''] = /^(?:db\.|cache\.|kafka\.)?([a-z]+\d+[a-z]*)\.(\w+)$/.exec(size) ?? [];
  const cores = coresOf(step);
  if (cores !== undefined) {
    const share = perCore[family[0] ?? ''];
    const memory = small[step] ?? (share === undefined ? undefined : share * cores);
    return { cores, ...(memory === undefined ? {} : { memory: memory * GiB }) };
  }
  const google = /^db-custom-(\d+)-(\d+)$/.exec(size);
  if (google !== null) return { cores: Number(google[1]), memory: Number(google[2]) * 2 ** 20 };
  const standard = /^db-n1-(standard|highmem)-(\d+)$/.exec(size);
  if (standard !== null)
    return {
      cores: Number(standard[2]),
      memory: Number(standard[2]) * (standard[1] === 'highmem' ? 6.5 : 3.75) * GiB,
    };
  const azure = /_Standard_([DE])(\d+)/.exec(size);
  if (azure !== null)
    return { cores: Number(azure[2]), memory: Number(azure[2]) * (azure[1] === 'E' ? 8 : 4) * GiB };
  return undefined;
};
