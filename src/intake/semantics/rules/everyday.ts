import type { Rule } from '../match.ts';
import { hints } from '../rule.ts';

/**
 * Things that every team builds one day, by the name of the thing: what kind of data, work or writing is usual for each.
 * Whatever is said outright beats it.
 */
export const everydayRules: readonly Rule[] = [
  hints('writes.counters', [
    '(rate limiter|rate limiting|rate limit|leaderboard|leader board|high score list|highscore list|request quota|api quota)',
    '(limit|throttle|cap) .. (request|call) .. (per|by|of each) (key|api key|customer|client|user|tenant|token)',
    '(own|their|current) rank .. (among|in|of|at once|immediately)?',
    '(score|point) update',
  ]),
  hints('data.rebuildable', [
    '(presence|online status|who be online|rate limiter|rate limiting)',
    '(session|presence) .. (rebuild|recreate) .. (itself|themselves)',
  ]),
  hints('writes.ttl', ['(heartbeat|heart beat)', '(presence|online status|who be online)']),
  hints('model.keyValue', ['(presence|online status|who be online)', '(session store|session storage)']),
  hints('access.byKey', [
    '(lookup|look up|read|fetch|serve) .. by (user|customer|device|item|product|session|account)? (id|identifier|key)',
    '(feature store|online feature|session store)',
  ]),
  hints('effects.external', [
    '(webhook|web hook|callback url|callback endpoint)',
    '(customer|partner|client|subscriber|merchant|receiver|recipient) .. (https|http)? (endpoint|callback)',
    '(over|through|via|by) .. (email|mail|sms) (provider|gateway|service provider)',
  ]),
  hints('processing.perEvent', ['(webhook|web hook|callback url|callback endpoint)']),
  hints('writes.jobs', [
    '(send|sending) ... (email|mail|newsletter|sms|text message) .. (per|a|each|every)? (day|hour|night|week)',
    '(email|mail) (sending|delivery|campaign)',
    '(thumbnail|transcode|transcoding)',
    '(password reset|transactional|marketing) .. (email|mail)',
  ]),
  hints('effects.multiStep', [
    '(delete|erase|remove|deletion|erasure) .. (person|personal|user|customer|subject) .. (data|record) & (gdpr|dsgvo|right to be forgotten|on request|processor|everywhere|all system)',
    '(right to be forgotten|erasure request|deletion request|subject access request)',
  ]),
];
