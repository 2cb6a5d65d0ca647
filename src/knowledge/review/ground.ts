import type {
  DesignPart,
  DesignView,
  Hit,
  PartKind,
  Passage,
  Remark,
  Severity,
} from '../../contracts/design.ts';

const mostPassages = 2;

const distinct = (passages: readonly Passage[]): readonly Passage[] => [
  ...new Map(passages.map((passage) => [passage.text, passage])).values(),
];

/** Titles of the parts that remarks are about: of these kinds where any is, else none. */
const titlesOf = (
  design: DesignView,
  remarks: readonly Remark[],
  kinds: readonly PartKind[],
): readonly string[] => {
  const about = remarks.flatMap(({ of }) => of).flatMap((id) => design.part(id) ?? []);
  const fitting = kinds.length === 0 ? about : about.filter(({ kind }) => kinds.includes(kind));
  const only = kinds.length === 0 || fitting.length > 0 ? fitting : design.parts(...kinds);
  return only.length > 3 && fitting.length === 0 ? [] : [...new Set(only.map(({ title }) => title))];
};

/** A hit on the words of some remarks; none where there are no such remarks. */
export const onRemarks = (
  design: DesignView,
  remarks: readonly Remark[],
  kinds: readonly PartKind[] = [],
  severity?: Severity,
): Hit | undefined => {
  if (remarks.length === 0) return undefined;
  return {
    passages: distinct(remarks.map(({ passage }) => passage)).slice(0, mostPassages),
    parts: titlesOf(design, remarks, kinds),
    ...(severity === undefined ? {} : { severity }),
  };
};

/** The same with the words of a promise beside those that break it. */
export const against = (hit: Hit | undefined, promise: readonly Passage[]): Hit | undefined =>
  hit === undefined
    ? undefined
    : { ...hit, passages: distinct([...promise.slice(0, 1), ...hit.passages]).slice(0, mostPassages + 1) };

/** Whether a remark is about this part, or about the design as a whole. */
const isAbout = ({ of }: Remark, part: DesignPart): boolean => of.length === 0 || of.includes(part.id);

export const anyAbout = (remarks: readonly Remark[], part: DesignPart): boolean =>
  remarks.some((remark) => isAbout(remark, part));

/** Words in which somebody says that nothing may be lost; empty where nobody does. */
export const losslessWords = (design: DesignView): readonly Passage[] => {
  const said = design.has('lossless').map(({ passage }) => passage);
  return said.length > 0 || !design.facts.is('loss.none') ? said : design.quoteOf('loss.none');
};

export const durable: readonly PartKind[] = ['database', 'search', 'files', 'warehouse', 'log', 'queue'];
