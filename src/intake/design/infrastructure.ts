import type { PartKind } from '../../contracts/design.ts';

/** A part that is no product of the catalogue of names. */
export interface OtherPart {
  readonly id: string;
  readonly title: string;
  readonly kind: PartKind;
  readonly isManaged: boolean;
  /** On lower-case text. */
  readonly words: RegExp;
  /** Has no name of its own: counts only where no named part of its kind stands in the same sentence. */
  readonly isGeneric: boolean;
}

const named = (id: string, title: string, kind: PartKind, words: RegExp, isManaged = false): OtherPart => ({
  id,
  title,
  kind,
  words,
  isManaged,
  isGeneric: false,
});

const generic = (id: string, title: string, kind: PartKind, words: RegExp): OtherPart => ({
  id,
  title,
  kind,
  words,
  isManaged: false,
  isGeneric: true,
});

/** Entrances, schedulers, and what has no name: told apart from the products, which have pages and limits of their own. */
export const otherParts: readonly OtherPart[] = [
  named('nginx', 'nginx', 'entry', /\bnginx\b/g),
  named('haproxy', 'HAProxy', 'entry', /\bha ?proxy\b/g),
  named('traefik', 'Traefik', 'entry', /\btraefik\b/g),
  named('caddy', 'Caddy', 'entry', /\bcaddy\b/g),
  named('envoy', 'Envoy', 'entry', /\benvoy\b/g),
  named('varnish', 'Varnish', 'cache', /\bvarnish\b/g),
  named(
    'cloud-lb',
    'cloud load balancer',
    'entry',
    /\b(?:alb|nlb|elb|elastic load balancer|application load balancer|network load balancer|application gateway|azure front door|cloud load balancing|gclb)\b/g,
    true,
  ),
  named('api-gateway', 'API gateway', 'entry', /\b(?:api gateway|apigee|azure api management)\b/g, true),
  named('cdn', 'CDN', 'entry', /\b(?:cdn|cloudfront|cloudflare|fastly|akamai)\b/g, true),
  named(
    'dns-routing',
    'DNS routing',
    'entry',
    /\b(?:route ?53|global accelerator|traffic manager|geo ?dns)\b/g,
    true,
  ),
  named(
    'cron',
    'scheduled jobs',
    'job',
    /\b(?:cron(?:tab|jobs?)?|cron jobs?|systemd timers?|scheduled jobs?|quartz|scheduler|control-m|autosys)\b/g,
  ),
  named('eventbridge', 'EventBridge', 'queue', /\bevent ?bridge\b/g, true),
  named('servicebus', 'Azure Service Bus', 'queue', /\b(?:azure )?service bus\b/g, true),
  named('cloud-tasks', 'Cloud Tasks', 'queue', /\bcloud tasks\b/g, true),
  named(
    'functions',
    'cloud functions',
    'worker',
    /\b(?:cloud functions?|azure functions?|cloud run)\b/g,
    true,
  ),
  named('bullmq', 'BullMQ', 'queue', /\bbull ?mq\b/g),
  named('resque', 'Resque', 'worker', /\bresque\b/g),
  named(
    'payment',
    'payment provider',
    'outside',
    /\b(?:stripe|adyen|paypal|braintree|mollie|payment (?:provider|gateway|service provider|api)|psp)\b/g,
    true,
  ),
  named(
    'mail',
    'mail provider',
    'outside',
    /\b(?:sendgrid|mailgun|ses|postmark|mail (?:api|provider)|smtp server|twilio)\b/g,
    true,
  ),
  named(
    'soap',
    'outside API',
    'outside',
    /\b(?:third[- ]party (?:api|service)s?|external (?:api|service)s?|partner apis?|suppliers?(?:'s)? (?:soap|rest|http)? ?(?:api|service))\b/g,
    true,
  ),
  named('lambda', 'AWS Lambda', 'worker', /\blambdas?\b/g, true),
  named('redis', 'Redis', 'cache', /\bmemorystore\b/g, true),
  named('pubsub', 'Google Pub/Sub', 'queue', /(?<!redis |core |nats )\bpub ?\/ ?sub\b/g, true),
  named('mqtt', 'MQTT broker', 'queue', /\b(?:mqtt(?: broker)?|mosquitto|emqx|hivemq)\b/g),
  generic(
    'queue',
    'queue',
    'queue',
    /\b(?:(?:message |job |task |work )?queues?|message broker)\b(?! (?:length|depth|size|limit))/g,
  ),
  generic('search-index', 'search index', 'search', /\bsearch (?:index|cluster|engine)\b/g),
  generic('cache', 'cache', 'cache', /\b(?:cache|caching layer)\b/g),
  generic('database', 'database', 'database', /\b(?:databases?|db)\b/g),
  generic('load-balancer', 'load balancer', 'entry', /\b(?:load ?balancers?|reverse proxy|lb)\b/g),
  generic('workers', 'workers', 'worker', /\b(?:(?:background |queue )?workers?|consumers?)\b(?! threads?)/g),
  generic(
    'application',
    'application',
    'application',
    /\b(?:api|app|application|monolith|backend|web servers?|app servers?|(?:micro)?services?|pods?|containers?)\b/g,
  ),
];

/** Parts without a name of their own. */
export const genericIds: ReadonlySet<string> = new Set(
  otherParts.filter(({ isGeneric }) => isGeneric).map(({ id }) => id),
);
