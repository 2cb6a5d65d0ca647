/** How an insight is told; `{figure:…}` names figures that the advisor works out under these ids. */
export const insightTexts = {
  refusals:
    '{figure:rates.attempts@brief} attempts meet {demand.seats} on offer: {figure:rates.excessShare@brief} of the work in a rush is saying no, so the entrance decides, not the database.',
  tailAtScale:
    'one request makes {fanout.callsPerRequest} calls inside; if one call in a hundred is slow, {figure:latency.fanoutTail@brief} of the requests meet a slow one.',
  lostOnFailover:
    'with an asynchronous standby that lags by {replication.lag}, a failover loses up to {figure:rates.lostWrites@brief} acknowledged writes.',
  lostWereItAsync:
    'an asynchronous standby that lags by {replication.lag} would lose up to {figure:rates.lostWrites@brief} acknowledged writes in a failover: that is why a commit waits for a copy.',
  oneMachine:
    'your peak is {figure:capacity.utilisation.writesPeak@single} of what one well-kept relational primary carries, so the number of writes alone does not ask for distribution.',
  beyondOneMachine:
    'at the horizon the writes are {figure:capacity.times.writesPeak@single} times what one relational primary carries: no single machine takes this, whatever its make.',
  nearOneMachine:
    'at the horizon the writes are {range:capacity.utilisation.writesPeak@single} of what one well-kept relational primary carries, by hardware and transaction: one load test of the busiest statement tells on which side you are.',
  dataNearOne:
    'the data at the horizon, {figure:storage.atHorizon@brief}, is {range:capacity.utilisation.data@single} of what one instance holds: it can fit, and backups, index builds and restores take days.',
  dataBeyondOne:
    'the data at the horizon, {figure:storage.atHorizon@brief}, is {figure:capacity.times.data@single} times what one instance holds: it must be spread over several.',
  smallData:
    'all the data at the horizon, {figure:storage.atHorizon@brief}, is {figure:capacity.utilisation.data@single} of what one instance holds: storage is no reason to distribute.',
  budget:
    '{availability.target} leaves {figure:availability.downtime@brief} of downtime a year: one failover by hand can spend it.',
  fanout:
    'one write reaches {fanout.width} receivers, so {figure:rates.fanout@brief} deliveries a second stand behind the peak.',
  boundElsewhere:
    'data bound to {residency.places} gets a stack of its own there (application, store, standby, backups, logs); a router sends its owners to it, and nothing of theirs is copied to the rest.',
  boundHere:
    'data bound to a place ({residency.places}) never leaves it: standbys, backups, logs and exports stay within as well.',
  placesApart:
    'the places it runs in ({regions.names}) are {range:latency.roundTrips@brief} apart: a commit that waits for the other side waits that long, and one that does not can lose what is on the way.',
  sitesNear:
    'the sites are as near as zones, a round trip of about {figure:latency.roundTrips@brief}: a commit can wait for the other site, and the loss of one is the loss of a zone. Two sites cannot tell which of them is cut off, so a witness in a third place decides.',
  burst:
    '{burst.count} within {burst.within} are {figure:rates.burst@brief} while it lasts: senders, workers and the limits of whoever takes them over are sized by that rate, not by the day.',
  waitsAcross:
    'each commit waits {figure:latency.siteWait@brief} for the other site, so one row changes at most {figure:latency.serialRate@brief} times; transactions on different rows wait side by side.',
  distanceUntold:
    'each commit waits for the other site, and how far that is was not said: within one town it is about {figure:latency.nearWait@brief}, and each thousand kilometres add at least {figure:latency.farWait@brief}.',
  writeTooTight:
    'the sites are {regions.roundTrip} apart and a write is wanted within {latency.write}: that nothing is lost with a site and that a write is this quick exclude each other, so one of the two has to give.',
  answerTooTight:
    'the sites are {regions.roundTrip} apart and an answer is wanted within {latency.target}: that nothing is lost with a site and that a write is this quick exclude each other, so one of the two has to give.',
  roundTrips:
    'the regions are {regions.roundTrip} apart: each synchronous commit across them waits at least that long, against {latency.write} wanted.',
} as const;
