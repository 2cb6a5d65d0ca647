import type { Rule } from '../match.ts';
import { pick } from '../rule.ts';

/** Data that goes by itself, where it is written, and writes that must get in. */
export const flowToldPlaceRules: readonly Rule[] = [
  pick(
    'writes.ttl',
    true,
    [
      '{FLWPERISHABLE} ... (after|within|for) .. {FLWSPAN} ... {FLWEXPIRE} & (then|and|automatically|itself|themselves|wiped|after|quietly)',
      '(after|within|once) .. {FLWSPAN} .. {FLWPERISHABLE} .. (be|get|have to)? {FLWEXPIRE}',
      '{FLWKEEPFOR} .. {FLWSPAN} and .. (then|not longer|no longer|not day longer|afterwards) & {FLWPERISHABLE}',
      '(after|within|older than|beyond) .. {FLWSPAN} .. (delete|erase|wipe|wiped|vanish|purge|disappear|void|expire|gone|destroy|throw away|shred|evaporate|lapse|clean up|deleted|purged|destroyed)',
      '!(retention|shelf life|time to live|best before|expiry date|deletion deadline|deletion period|lifetime) .. (of|be|:|for)? .. {FLWSPAN}',
      '(expire|vanish|evaporate|disappear|self destruct|lapse|void|delete|clean up|purge|wipe|go away|die) .. (by itself|by themselves|of own accord|automatically|on own|without anyone|at midnight|go up in smoke) & {FLWPERISHABLE}',
      '(have to|must|should|need to|obliged to|law|legally) .. {FLWEXPIRE} .. (after|within|at) .. {FLWSPAN}',
      '(throw away|drop|delete|purge|wipe|discard|remove|erase|shred|destroy) .. {FLWPERISHABLE} .. (after|older than|once .. (turn|be|reach)|when .. (turn|be|reach)) .. {FLWSPAN}',
    ],
    {
      unless:
        / (?:(?:personal|user|customer|patient|member|his|her|their) (?:data|record|information)s? (?:must|have to|should|need to) be|erasure|crash|outage|failover|restart|backup|incident|lose the|data ?center|node|disk fail|region|replica|deploy|fail|employee|contract with|customer leave|churn|vendor|visitor leave|memory) /,
    },
  ),
  pick(
    'writes.fromManyRegions',
    true,
    [
      '!{FLWPLACENAME} .. (and|or|as well as|,) .. {FLWPLACENAME} & {FLWWRITEIN} & {FLWSAMEONE}',
      '(multi master|active active|multi primary|multi leader|bi directional replication|master master) & ({FLWPLACENAME}|region|site|datacenter|continent|either|both|country)',
      '(fed|written|update|edited|write|touch|alter) .. (from|in|by) .. ({FLWNUM}|several|many|both|all|multiple) (region|continent|country|site|datacenter|time zone)',
      '(every|each|any|all) (region|site|country|continent|datacenter) (may|can|must|should|be able to) .. {FLWWRITEIN}',
      '(no home|no home region) for .. (record|row|data|account)',
      'follow (the)? sun & (same|case|ticket|file|work)',
    ],
    {
      unless:
        / (?:home (?:region|country|site|market|port)|only (?:frankfurt|one|read)|read only|merely read|branch .{0,30} own|track change|its own|their own|backup|failover|law|gdpr|what do we give up|years away|replica for) /,
    },
  ),
  pick(
    'writes.homeRegion',
    true,
    [
      '(home|own) (region|country|site|city|market|state|port|continent|datacenter|location|province|land) & {FLWREALWRITE}',
      '{FLWREALWRITE} .. in .. {FLWPLACENAME} & (elsewhere|abroad|only|never|just look|just read|barely|hardly|stay|rarely|keep|own|outside|lagos)',
      '{FLWPLACENAME} .. {FLWREALWRITE} .. {FLWPLACENAME} .. (record|trip|order|account|row|booking|ticket|case|policy|data)',
      '(edit|write|change|update|entry|order) .. (come from|come out of|originate|be make|be enter|happen|stay) .. (own|home|same|where|one) .. (region|country|city|site|state|continent|market|office|port)',
      '(seldom|rarely|hardly|barely|never|no one|nobody) .. (touch|edit|change|write|update|written|edits) .. (from|in) .. (abroad|outside|elsewhere|another region|other region|another country|other country|far away|other continent|overseas)',
      '(one|single) (site|region|country|office|country office|datacenter|market|location) .. (that|which)? .. (do|own|make|maintain|hold) .. (write|entry|writing|record|change|edit)',
      '(write|writing|post|serve|order) .. (region|country|site|continent|city|market) .. (they|he|she|user|customer) .. (live|sign up|belong|sit|register|stay)',
      '(nearly all|almost all|practically all|ninety|99|95|98|most|all|vast majority) .. (write|edit|change|update|entry|order) .. (own|home|same|local|one) (region|country|city|site|state|continent|office|datacenter|market)',
    ],
    {
      unless:
        / (?:from many|wherever|everywhere|no home|no port|law|gdpr|regulat|must not leave|may not leave|same (?:record|customer) from|all the change be make|only one region) /,
    },
  ),
  pick(
    'writes.mustAccept',
    true,
    [
      '(not|never|nobody|no one|mustn) .. (see|read|get|hear|tell|be told|told) .. (could not save|read only|try again|save fail|come back later|not possible right now|sorry|error)',
      '(write|accept|take) (wherever|whatever|anything|everything) .. (you|we|can|come|always) & (later|agree|sort out|tomorrow|merge|reconcile|always|afterwards)',
      '(no|not) .. (second chance|repeat|send twice|come again) .. (to)? .. (store|take|record|save|write|catch|capture)',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:may fail|no drama|stop take|want it to stop|read only be fine|next door|deploy|backup|schema|refuse the|reader|query|restore|tries? again , no|double|twice|oversell|lose (?:money|seat)|reject (?:double|duplicate)|offline|connection|network|internet|line|fiber|without signal) /,
    },
  ),
];
