/** Irregular forms of the verbs and nouns that engineers use in briefs: form → base. */
export const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'be:am,is,are,was,were,been,being|have:has,had,having|do:does,did,doing,done|lose:lost,losing,loses|keep:kept|' +
    'write:wrote,written,writing,writes,writings|send:sent|go:went,goes|grow:grew,grown|run:ran,running|' +
    'take:took,taken,taking|overtake:overtook,overtaken,overtaking|feel:felt|break:broke,broken,breaking|fall:fell,fallen|find:found|hold:held|sell:sold|pay:paid|' +
    'buy:bought|build:built|choose:chose,chosen,choosing|see:saw,seen|say:said|make:made,making|die:died,dying,dies|' +
    'think:thought|tell:told|feed:fed|show:shown|stand:stood|win:won|wake:woke,woken,waking|begin:began,begun|' +
    'come:came,coming|give:gave,given,giving|get:got,gotten,getting|know:knew|mean:meant|meet:met|cost:costs|' +
    'spend:spent|sleep:slept,sleeping|leave:leaving|drive:drove,driven,driving|rise:rose,risen,rising|' +
    'withstand:withstood|outgrow:outgrew,outgrown|overrun:overran|tie:tied,tying|stop:stopped,stopping|shut:shutting|' +
    'split:splitting,splits|cut:cutting,cuts|hit:hitting,hits|put:putting,puts|set:sets|lag:lagged,lagging|' +
    'lay:laid|deal:dealt|catch:caught|teach:taught|bring:brought|fight:fought|seek:sought|throw:threw,thrown|' +
    'resend:resent,resending|lend:lent,lending|revise:revising|overdraw:overdrew,overdrawn|draw:drew,drawn|fly:flew,flown|forget:forgot,forgotten|freeze:froze,frozen|hide:hid,hidden|speak:spoke,spoken|' +
    'steal:stole,stolen|swear:swore|tear:tore,torn|wear:wore,worn|bite:bit,bitten|rewrite:rewrote,rewritten|rebuild:rebuilt|oversell:oversold|' +
    'become:became,becoming|hear:heard|' +
    'undo:undid,undone|redo:redid|upset:upsets|person:people,persons|child:children|mouse:mice|man:men|' +
    'index:indexes,indices|vertex:vertices|datum:|replica:replicas|schema:schemas,schemata|query:queries,querying,queried|' +
    'analysis:analyses|criterion:criteria|live:lives|half:halves|shelf:shelves|axis:axes|cache:caches,caching,cached|' +
    'crash:crashes,crashing,crashed|batch:batches,batching,batched|box:boxes|bus:buses|status:statuses|' +
    'access:accesses,accessing,accessed|process:processes,processing,processed|replicate:replicated,replicating|' +
    'can:could|will:would|need:needed,needing|must:|many:|more:|less:|few:|expiry:expiries|leader:leaders|id:ids|db:dbs|vm:vms|az:azs|dc:dcs|pr:prs|pc:pcs'
  )
    .split('|')
    .flatMap((entry) => {
      const [base = '', forms = ''] = entry.split(':');
      return forms
        .split(',')
        .filter((form) => form !== '')
        .map((form) => [form, base] as const);
    }),
);

/** Regular verbs: only of these are -ing and -ed taken off, so that nouns such as "billing" stay whole. */
export const verbs: ReadonlySet<string> = new Set(
  (
    'ack show accept access accumulate acknowledge act add adopt afford age aggregate agree alert allow alternate analyse analyze append ' +
    'apply approach approve ask assemble attach attribute audit authorize autoscale avoid backfill balance batch bill block ' +
    'book boot bootstrap bottleneck bounce browse buffer burst cache calculate call cancel cap capture care cause change charge ' +
    'check claim clean click climb clog close collaborate collect collide combine commit compact compare compensate complete ' +
    'compute concern confirm conflict connect consider consolidate consume contain contend continue contribute control converge ' +
    'convert coordinate copy corrupt count couple crash create crawl damage debug decide decouple dedupe deduplicate default ' +
    'defer degrade delay delete deliver demand denormalize depend deploy design detect determine deteriorate develop diagnose ' +
    'differ digest disappear discuss dislike dispatch distribute disturb diverge divide dominate double download drag drain draw ' +
    'drift drill drop drown duplicate edit elect embed employ emit enable encounter encrypt end enforce enlist enqueue ensure ' +
    'enter erase escalate evacuate evaluate evict evolve exceed exchange execute exhaust exist expand expect experience expire ' +
    'explain explode export expose extend extract face fail favor fear fetch fill filter finish fit fix flag flap flatten flip ' +
    'flood flow flush follow force forecast forward fragment freeze gather generate govern grind group grow guarantee guess ' +
    'hammer hand handle hang happen hate help hide hire hop host hurt identify ignore import impose improve include increase ' +
    'index ingest inherit insert insist inspect install integrate interrupt introduce invalidate invent invest isolate join ' +
    'judge jump keep kill lack lag last launch lead leak learn leave like limit link list listen live load locate lock log look ' +
    'lookup love maintain manage map mark market match matter max measure merge message migrate mind mirror miss mix model ' +
    'modernize modify monitor mount move multiply name near nest normalize notice notify observe occur offer open operate ' +
    'optimize orchestrate order outnumber overcharge overload overlap oversell overwhelm overwrite own page paginate ' +
    'parallelize parse partition pass pause peak perform persist pick pile ping pivot place plan play plot point poll populate ' +
    'position post power predict prefer preserve prevent print prioritize process produce project promise promote propagate ' +
    'propose protect prove provide provision prune publish pull purchase purge push query question queue quote race rank reach ' +
    'react read rebalance reboot rebuild receive recompute reconcile reconnect record recover recreate redeliver redesign ' +
    'reduce refer refresh refund refuse register reindex reject relate release rely remain remember remove render reopen ' +
    'repartition repeat replace replay replicate report request require reprocess reserve reset reshape reshard resolve respond restart ' +
    'restore restrict resume retain retire retry retrieve return reuse review revise revoke rewrite roll rotate round route ' +
    'sample satisfy saturate save scale scan schedule score scrape search seat segment select separate serialize serve share ' +
    'shard ship shop shrink shut sign skew skip slice slow snapshot solve sort spawn spike spill spread stall start starve state ' +
    'stay step stop store stream stretch strip struggle submit subscribe suffer suggest support survive suspect swap switch sync ' +
    'synchronize tail target tend terminate test throttle tick timeout tolerate topple touch trace track trade train transact ' +
    'transcode transfer transform transmit traverse treat trigger trip triple trust try tune turn type uncover undergo unlock update ' +
    'upgrade upload use vacuum validate vanish vary verify version view visit vote wait walk want warn waste watch weigh wish ' +
    'wonder work worry wrap write yield zoom triplicate reassign relocate rehash rescale replatform rearchitect refactor decompose ' +
    'materialize precompute prejoin stitch enrich correlate sessionize bucket roll downsample compress archive offload tier evolve ' +
    'quarantine sandbox cap drip trickle arrive reorder shuffle deadlock contend serialise fsync persist rank recommend prescribe ' +
    'rush time abandon scrap ban veto disagree dismiss chew tally mend patch straighten idle doze abort overheat nurse hog thrash hiccup stutter stumble jam bog creep linger dangle ditch endanger scare terrify dread monopolize jitter fluctuate overrun misbehave tangle baby crunch wedge limp wobble oscillate plague annoy bother torment eliminate cripple paralyze bloat trail ' +
    'advise swamp crawl choke melt buckle collapse explode balloon chase babysit firefight juggle hotspot silo lose ' +
    'derive resemble regenerate recalculate repopulate refill refetch reimport recrawl rederive discard prune erase wipe bookmark upvote ' +
    'debit credit allocate rent award reimburse dispense dial remind invoice withdraw settle broadcast suppress swallow summarize ' +
    'retrain rehydrate seed shield punish impede annotate paint lease redeem pledge clobber interleave prevail amend alter mutate ' +
    'lapse evaporate dequeue grab compete jostle scramble surface reload rename unwind revert demonstrate reconstruct reproduce ' +
    'average resubmit tap press mint assign clash cheat forge collude distrust mistrust decline deny admit travel roam belong originate stem ' +
    'concentrate decode denoise classify complain shrug donate enroll swipe sign dedupe hammer falsify overdraw justify rework ' +
    'sketch scribble oversell overbook double'
  ).split(' '),
);
