/** Verbs and nouns of what people can do; what they lead to is no system that runs. */
const skill =
  / (?:know|familiar with|fluent in|(?:experience|experienced|expertise|expert|proficient|skill|skilled|train|trained|certified|certify|background|know how|knowledge|practice|practise|versed) (?:in|with|of|on|from|around)|comfortable (?:in|with)|at home (?:in|with|on)|good (?:at|with)|hand on with|learn|learned|speak|(?:have|has|had) (?:ever |never |once |also |all |only |not |previously |already |not yet )*(?:touch|touched|work with|worked with|see|seen)) /g;
/** Between the skill and the name: other names, and how well. No verb, so that "we know MySQL and run Kafka" runs Kafka. */
const onlyList =
  /^(?:(?!(?:that|how|why|what|whether|when|where|who|which|it|this|from|our|run|use|have|be|store|keep|operate|host|on|own|move|want|should|could|would|will|must|need|now|today|because|since|so|as|than|then|for|to|well enough|about|of) )[^ ]+ ){0,9}$/;
const softened = / (?:a |some |little |a little |a lot |lot )?(?:bit|bite|lot|little|some) of /g;
/** "We know Postgres is slow" says something of Postgres. */
const toldOf =
  /^ (?:be|can|will|would|could|may|do|have|has|run|fall|break|get|grow|need|hurt|fail|not|alone|there|here)(?= )/;
/** "Five years of Oracle experience", "two Oracle DBAs", "Kafka know-how". */
const bySkill =
  /^ (?:(?:and|or|,|\/) [^ ]+ )*(?:skill|experience|know how|knowledge|expertise|background|guru|veteran|specialist|dba|dbas|admin|administrator|developer|engineer|people|person)(?= )/;
const ofKnown = /^ (?:be|have be) (?:well |best |better )?(?:known|know|familiar) (?:to|by|in|here)(?= )/;
/** "Two of us have used Cassandra before", "she ran Kafka in her last job": it was there and then. */
const once =
  / (?:have|has|had) (?:ever |once |also |all |only |both |previously |already )*(?:used|use|ran|run|operated|operate|administered|built) (?:[^ ]+ ){0,4}$/;
const elsewhere =
  /^ (?:[^ ]+ ){0,4}(?:before(?= [.,;!)])|in (?:the )?(?:past|earlier|previous)|elsewhere|at (?:university|school|college)|(?:in|at) (?:his|her|my|their|a|an|the) (?:last|previous|former|earlier|old|other)|privately|at home|in (?:his|her|my|their) (?:spare|free) time)(?= )/;
const person =
  / (?:i|he|she|they|(?:one|two|three|four|some|most|both|none|each|all|several|#) of (?:us|them|the [^ ]+)|colleague|developer|engineer|dba|admin|somebody|someone) (?:[^ ]+ ){0,4}$/;
const ours = / (?:our|current|existing|present|today)(?: [^ ]+){0,2} $/;

const after = (expression: RegExp, text: string): number => {
  let end = -1;
  for (const match of text.matchAll(expression)) end = match.index + match[0].length;
  return end;
};

/**
 * Whether a product is named for what people know of it, and not as a part of the system: between what stands before it
 * in its clause and what follows, both base forms padded with spaces.
 */
export const isSkill = (left: string, right: string): boolean => {
  if (ofKnown.test(right)) return true;
  if (bySkill.test(right) && !ours.test(left)) return true;
  if (elsewhere.test(right) && (once.test(left) || person.test(left))) return true;
  const plain = left.replace(softened, ' ');
  const at = after(skill, plain);
  return at >= 0 && onlyList.test(plain.slice(at)) && !toldOf.test(right);
};
