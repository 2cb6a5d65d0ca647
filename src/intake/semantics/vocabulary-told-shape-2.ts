/** More word classes of the ideas in rules/told-shape.ts and its continuations. */
export const shapeMoreIdeaClasses: Readonly<Record<string, string>> = {
  // what flows
  SHPFLOWING:
    'event|message|feed|stream|topic|bus|change feed|webhook|kafka|rabbitmq|pulsar|kinesis|domain event|sales event|order flow|click data|call record|trade|scan event|status change|flight change',
  SHPPUBLISH:
    'publish|emit|broadcast|announce|push out|send out|fan out|forward|pass on|hand on|relay|raise|fire off|fire|dispatch|tell kafka|write to topic|put on topic|notify|stream into|stream in|feed into',
  SHPDEPT:
    'billing|fraud|analytics|crm|warehouse|finance|logistics|maintenance|quality|planner|planning|compliance|risk|risk engine|statistics|dashboard|alarm|search|reporting|marketing|accounting|invoicing|customs|display|announcement|insurer|kitchen|lab|payroll|app|website|mail|recommendation|personalization|stock control|hr|archive|printer|portal|department|partner airline|observatory|newsletter|loyalty',
  SHPWANTIT:
    'want to hear|hear of|want same|want same data|all want|want to know|tap|listen|react|consume|subscribe|each want|all read|be wanted by|wake up|be fed|be told|ask for copy|plug in',

  // what happened

  // conversations

  // graph

  // values under keys
  SHPBYKEY:
    '(by|per|under|for|behind|from|with) (its|their|his|own|each|every|one|a|given)? (user|visitor|cookie|person|device|device number|serial|serial number|url|phone number|number plate|plate|card number|card|chip|request id|barcode|token|imsi|name|hash|key|user id|user number|account number|player|customer|session id|id|sim|household|passport|meter number|slug|short code|handset|browser|subscriber|film|email address|tag|etag)|key in value out|get and put|get put|get , put|put and get|give it|give me|give you|look up singly|singly|as whole|by name|by itself|id to|code to|key to|one record per|know only key',

  // who may do what
  SHPRIGHT:
    'permission|permissions|authorization|authorisation|acl|acls|access list|access decision|access right|entitled|entitlement|api scope|consent|clearance|sharing setting|delegation|rights service|treating relationship|iam|may i|can edit|access control|rights management|group membership|access rule|sharing rule|privilege|security label|need to know|permission check|visibility|user right|access grant|grant table|roles and|user role|own role|role of user|place for grants|share settings|access rules|authorisations',
  SHPGATE:
    'checked|ask|asks|verify|verified|evaluate|decide|look up|looked up|each call|every call|every request|each request|before anything|before every|at gateway|in front of|held against|revoke|revoked|revocation|inherit|inherited|remove from|removed|group within group|nested group|refuse|refusal|each opening|each time|every time|per file|for each row|every single|hot path|slowest leg|one place|central service|lookup|register|must know|no grace|locked out|lock out|anew|fine grained|transitive|stale|grant|withdraw|expire|delegate|per object|per document|per row|on every|at every|take effect|hand out rights|check before|checked before|check on|check at|be checked|checked on|checked at|rights to staff',

  // worked on together
  SHPPIECE:
    'document|doc|clause|paragraph|care plan|treatment plan|plan|minutes|kanban board|board|form|game map|slide|slides|slide deck|deck|drawing|sketch|tender|stage plan|music|lyrics|storyboard|sheet|score sheet|spreadsheet|mural|canvas|whiteboard|planning table|lesson plan|ruling|handover sheet|score|story|diagram|grant application|3d model|risk register|script|screenplay|notebook|budget sheet|text|sentence|wall|mind map|seating plan|floor plan|blueprint|contract|draft|timeline|article|manuscript|wiki page|recipe|rota|roster|layer|scene|design|wireframe|proposal|agenda|chart|template|shared list|shopping list|source file|map layer|building model|lab protocol|same file|same page|same image|same map|spreadsheet cell|game level|checklist|logbook page|to do list|flow chart|essay|homework|wedding plan|travel plan|seat chart|crossword|puzzle|floorplan|costume list|patient chart|playbook|slide show|website draft|menu',
  SHPCOEDIT:
    'edit|edited|editing|type|types|typing|write|written|write in|draw|drawing|drag|alter|fill in|filled in|paint|annotate|rearrange|draft|co write|fiddle|enter note|work on|worked on|scribble|sketch|revise|pen|rewrite|redline|mark up|compose|collaborate|collaboration|keystroke|stroke|cursor|tinker|changing|moving|rearranging|labeling|label same|placing|place|correct|put note|add note|jot|pin note|erase',
  SHPTOGETHER:
    'jointly|joint|simultaneously|simultaneous|at once|at same time|same time|in parallel|everybody|everyone|whole team|whole consulting team|whole ward|two lawyer|two people|two planner|two editor|two author|several people|several author|several annotator|nine people|six dispatcher|{N} engineer|{N} member|{N} head|{N} editor|{N} student|{N} colleague|all participant|all participants|same clause|same document|same page|same file|same drawing|same map|same sheet|same canvas|same image|same mural|same paragraph|same magnets|same dot|one document|one and same|one sheet|one mural|each other|one another|both author|other see|others see|by a dozen|all of them|usually all|real time|on bridge call|husband and wife|and pharmacist|live together|edit live|typing together|together on|work together|{N} people at once|see each other|in same file|at one time|concurrently|side by side|several hands|many hands|four hands|whole class|whole crew|team member|two people at once',
  SHPCOEDITOR:
    'caret|carets|operational transform|operational transforms|ot server|crdt editor|pair program|pair programming|co edit|coedit|co editing|co write|cowrite|co author|coauthoring|cursor in another color|live cursor|live pointer|collaborative editing|collaborative editor|live collaboration|multiplayer canvas|each other pen|joint editing|shared whiteboard|live editing|yjs|automerge',
  SHPEDGEHARD:
    'edge|friendship|citation|ownership|shareholder|holding|graph|lineage|shell company|relationship|topology|fraud|suspect|contact|ancestor|transfer|supplier|dependency|supply chain|mule|genealogy|kinship|network|pathway|acquaintance|trust',
  SHPWALKSOFT:
    'chain|ring|trace|path|expand|walk|depth|level|layer|step|roam|neighbor|jump|connect|spread|explore|follow|upstream|downstream|backwards|back to',
  SHPSEVERALSTEPS:
    'several|many|{N} hop|{N} step|{N} level|{N} layer|five|six|four|three|seven|twelve|deep|far|further|until|to end|all way|whole|entire|which|who|whom|how|any|between|behind|back|each other|one another|others|next|onward|through|across|in turn|eventually|ultimately',
  SHPLEARN:
    'learn|learn of|must know|be told|told|hear|hear of|notify|notified|inform|informed|get wind|react|reacts|pick up|subscribe|get copy|feed on|travel to|pass on to|forward to|get each|get every|want each|want every|trigger|triggers|listen|need to hear|kept up to date|be sent|sent to|publish|announce|push to|alert|be wanted by|received by',
  SHPROLE:
    'admin|clerk|nurse|doctor|teacher|guest|manager|supervisor|intern|trainee|student|parent|editor|editor in chief|stringer|journalist|moderator|viewer|owner|operator|technician|auditor|contractor|lawyer|partner|paralegal|curator|researcher|cashier|shift leader|foreman|officer|inspector|volunteer|coach|player|captain|agent|adjuster|broker|trader|pharmacist|priest|treasurer|secretary|head of department|staff|colleague|neighbor|grandma|family|crew|member',
};
