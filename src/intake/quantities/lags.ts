import type { Around, Meaning } from './around.ts';

const copy = '(?:read )?(?:replica|follower|slave|secondary|standby|replication|copy|mirror)';
const about =
  '(?:(?:about|around|roughly|some|up to|by|of|at|be|between|as much as|a good|over|typically|usually|normally|only|:|=) )*';
/** "Replicas lag up to", "replication lag is". */
const lagging = new RegExp(
  `\\b${copy} (?:[a-z]+ ){0,3}?(?:lag|delay|trail|be behind|fall behind|run behind)(?: (?:behind|after))?(?: (?:the |our |its )?(?:primary|master|leader|writer|source))? ${about}$`,
);
/** "The replicas are about 3 s behind". */
const subject = new RegExp(`\\b${copy} (?:[a-z]+ ){0,3}?(?:be|run|sit|stay|hang|trail|lag) ${about}$`);
const wanted =
  /\b(?:must|should|shall|may|can|might|could|want|need|at most|no more|not more|never|fine|ok|okay|accept|acceptable|tolerate|if|when|alert|page)\b/;

/** How far the copies are behind, told of how it is; what is asked for is freshness. */
export const lagMeaning = ({
  quantity,
  lead,
  before,
  rawBefore,
  rest,
  clause,
}: Around): Meaning | undefined => {
  if (quantity.kind !== 'seconds' || quantity.per !== undefined || quantity.range[1] > 86_400)
    return undefined;
  if (wanted.test(clause)) return undefined;
  if (/ (?:was|were|had|lagged|fell|went|got|became) /.test(rawBefore)) return undefined;
  const head = before.length > lead.length ? before : lead;
  const isBehind = /^ (?:or so |or more )?(?:behind|late|of lag|lag|of delay|after)\b/.test(rest);
  return lagging.test(head) || (subject.test(head) && isBehind)
    ? { fact: 'replication.lag', range: quantity.range }
    : undefined;
};
