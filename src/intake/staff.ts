import type { Unread } from '../contracts/fact.ts';
import type { Statement } from './merge.ts';
import { clauseAround } from './text/clause.ts';
import type { Sentence } from './text/sentences.ts';

const department =
  '(?:hr|human resources?|sales?|support|marketing|finance|accounting|legal|payroll|procurement|back office|call center|customer (?:service|care|support))';

/** People whom an organisation pays or appoints, base forms: they serve whoever uses the system. */
export const staffNoun = new RegExp(
  `^(?:[a-z]+ ){0,2}(?:staff|staff member|employee|colleague|moderator|admin|administrator|clerk|accountant|dispatcher|agent|caretaker|recruiter|(?:${department}) (?:people|person|folk|guy|rep|agent|user|member|worker|colleague))$|^(?:people|person|ppl) (?:in|from|of) (?:our )?${department}\\b`,
);

const uses =
  /\b(?:use|log (?:in|on|into)|sign in|work (?:with|in|on) (?:it|the|this)|book (?:an?|the|their|in|rooms?)|enter|fill in|look up|access|type|click|rely on|depend on|need access|track|touch)\b|\b(?:users?|daily|at once|concurrent|concurrently|simultaneously) (?:be|of it)\b/;

/** A system that an organisation makes for its own people. */
const ownTool =
  /\binternal (?:[a-z]+ ){0,2}(?:tool|app|application|system|portal|dashboard|wiki|site|website|service|platform|software|use|product)\b|\bintranet\b|\b(?:in house|back office|backoffice|departmental) (?:[a-z]+ )?(?:tool|app|application|system|portal|software)\b|\b(?:employee|staff) (?:portal|app|directory|self service|tool|handbook)\b|\b(?:tool|app|application|system|portal|dashboard|wiki|site|software|planner|calendar) (?:[a-z]+ )?for (?:(?:our|the|all|about|around|some|own|#) )*(?:[a-z]+ ){0,2}(?:staff|employee|colleague|moderator|admin|clerk|hr|department|office)\b/;

const reason =
  'these are staff, so they were not counted as the users; say so if the system is made for them';

/** Whether a sentence says that the people whom it counts use the system, or that the system is for them. */
const isForThem = ({ text }: Sentence): boolean => uses.test(text) || ownTool.test(text);

/**
 * Staff are not who a system is for, unless they are said to use it and nobody else is counted, or the system is their
 * organisation's own tool: "12 moderators" of a forum are none of its users, "60 HR people" of an HR tool are.
 */
export const withoutStaff = (
  source: string,
  sentences: readonly Sentence[],
  statements: readonly Statement[],
): {
  readonly kept: readonly Statement[];
  readonly aside: readonly (Omit<Unread, 'line'> & { readonly start: number })[];
} => {
  const isUsers = (one: Statement) => one.kind === 'number' && one.fact === 'users.total';
  const isStaff = (one: Statement) => isUsers(one) && one.kind === 'number' && staffNoun.test(one.noun);
  if (!statements.some(isStaff)) return { kept: statements, aside: [] };
  const others = statements.some((one) => isUsers(one) && !isStaff(one));
  const own = sentences.some(({ text }) => ownTool.test(text));
  const isAside = (one: Statement) => isStaff(one) && (others || !(own || isForThem(one.sentence)));
  return {
    kept: statements.filter((one) => !isAside(one)),
    aside: statements.filter(isAside).map(({ sentence, from, to }) => {
      const [start, end] = clauseAround(sentence, from, to);
      return { start, text: source.slice(start, end), reason };
    }),
  };
};
