import { guaranteeClasses } from './vocabulary-guarantees.ts';
import { shapeClasses } from './vocabulary-shape.ts';
import { accessIdeaClasses } from './vocabulary-told-access.ts';
import { flowIdeaClasses } from './vocabulary-told-flow.ts';
import { guaranteesIdeaClasses } from './vocabulary-told-guarantees.ts';
import { hurtsDataIdeaClasses } from './vocabulary-told-hurts-data.ts';
import { hurtsSystemIdeaClasses } from './vocabulary-told-hurts-system.ts';
import { settingIdeaClasses } from './vocabulary-told-setting.ts';
import { shapeIdeaClasses } from './vocabulary-told-shape.ts';
import { todayIdeaClasses } from './vocabulary-told-today.ts';

/**
 * Word classes of the wordings: many ways to say one thing, in base form (American spelling, singular nouns, plain
 * verbs). A class may use other classes. See pattern.ts for the little language.
 */
export const classes: Readonly<Record<string, string>> = {
  ...guaranteeClasses,
  ...shapeClasses,
  ...settingIdeaClasses,
  ...shapeIdeaClasses,
  ...accessIdeaClasses,
  ...flowIdeaClasses,
  ...guaranteesIdeaClasses,
  ...hurtsDataIdeaClasses,
  ...hurtsSystemIdeaClasses,
  ...todayIdeaClasses,
  // people and things
  CUSTOMER:
    'customer|user|client|subscriber|member|shopper|buyer|visitor|guest|player|reader|viewer|patient|student|rider|driver|people|consumer|merchant|editor|operator|employee|technician|agent',
  PARTNER:
    'partner|consumer|subscriber|integration|destination|endpoint|webhook|vendor|downstream|receiver|third party|recipient|client|merchant|sink',

  // failing and hurting
  FAIL: 'fail|die|crash|go down|be down|break|go away|disappear|fall over|go dark|be lose|go offline|vanish|blow up|burn|flood|catch fire|lose power|black out|be unavailable|be unreachable|outage|failure|lose|loss|on fire|collapse|melt down|be dead|explode|sink',
  SURVIVE:
    'survive|tolerate|withstand|handle|endure|cope with|keep work|keep run|keep go|keep serve|stay up|remain available|stay available|continue|stay online|carry on|keep up|ride out|live through|keep on|keep sell|keep accept|keep take|lose|resilient to|resilient against|not notice|outlive|shrug off',

  // doing
  READ: 'read|reading|query|lookup|look up|fetch|get|load|select|retrieve|view|browse|search|open|access|serve|request',
  PERMIT:
    'ok|okay|fine|acceptable|accept|tolerate|tolerable|allow|allowed|permit|permissible|can live with|could live with|live with|no problem|not a problem|no issue|not matter|not mind|no big deal|enough|good enough|harmless|forgivable|bearable|alright|all right|not care|no one care|nobody care|nobody notice|no drama|not the end of the world|not a disaster|can afford|sufficient|suffice|happy with|cool with',
  SAMETIME:
    'at once|simultaneous|simultaneously|at the same time|concurrently|concurrent|in parallel|same moment|same instant|same second|together|live',

  SEVERAL:
    'several|multiple|many|different|various|numerous|dozen|dozens of|hundred of|hundreds of|thousands of|two|three|four|five|six|ten|both|two or more|more than one|a lot of|lots of|plenty of|a number of|#',
  MANY: 'many|lots of|a lot of|dozens of|hundred of|hundreds of|thousands of|hundred|thousand|thousands|million|millions of|numerous|countless|masses of|tons of|plenty of|huge number of|large number of|several|everyone|all',
};
