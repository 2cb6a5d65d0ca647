/** Fourth part: the register of people who have no system yet, or one that nobody thinks about. */
export const todayPlainClasses: Readonly<Record<string, string>> = {
  TODNOTHINGBUT:
    'exist only|only exist|exist just|nothing but|no more than|just|only|so far only|only have|merely|all we have be|all there be|consist of|be still',
  TODDREAM:
    'idea|vision|slide|slides|deck|pitch|sketch|drawing|mock up|mockup|wireframe|napkin|concept paper|business plan|name|domain name|proposal|grant|grant letter|tender document|requirement|requirements|specification|drawing board|miro board|powerpoint|white paper|prototype in figma|figma|plan on paper|user story|story map|paper prototype|letter of intent|job description',
  TODFOUNDING:
    'founder|cofounder|co founder|start up|startup|we two|three of us|two of us|new company|new venture|young company|spin off|our project|new project|project team|new product|new app|new platform|new service|consortium',
  TODUNMADE:
    'no product|no code|no software|no customer yet|no user yet|no system yet|no line|nothing to show|not launch|not yet launch|not live|before launch|pre launch|not a line|nothing run|nothing yet|no prototype|no backend|nothing deployed|nothing in production|nothing online|nothing built',
  TODPARTNAME:
    'shop|warehouse|account|accounting|billing|invoice|payroll|front office|back office|portal|admin|mobile backend|crm|planning|dispatch|reservation|booking|ticketing|customer|payment|order|stock|catalog|reporting|identity|login|chat|mail|notification|website|intranet|hr|inventory|pricing|search|telematics|lab|pharmacy|student|library|loan|claim|policy',
  TODSEPARATESTORE:
    'own database|own postgres|own mysql|own oracle|own db|database of own|own schema|separate database|separate postgres|separate mysql|own mongo|own mongodb|own store|own datastore|own instance|own sql server|own mariadb|different database|distinct database|database to itself|database alone|own server|own data|separate schema|separate db',
  TODKEEPS:
    'have|keep|use|maintain|write to|own|run on|live in|sit in|in|on|with|bring|run|be give|get|move to|move into',
  TODKIT:
    'cpu|server|machine|box|primary|master|database|node|disk|mainframe|cluster|hardware|postgres|oracle|mysql|core|processor|vm|instance|system|storage|ram|memory|host',
  TODSPAREROOM:
    'headroom|room to spare|spare capacity|room for growth|room to grow|room for more|capacity for more|enough for years|enough for decade|last for years|last us years|years of growth|years of headroom|reserve left|power to spare|lots of slack|so much slack|plenty of slack|miles from limit|far from limit|nowhere near|long way off limit|long way from limit|not even half|not even tenth|not even quarter|fraction of capacity|fraction of what|tenth of what|tenth of its|half of its capacity|quarter of its',
  TODCONTENTWITH:
    'delighted with|thrilled with|pleased with|happy with|content with|satisfied with|fond of|in love with|proud of|rely on|swear by|would not swap|would miss|speak well of|enjoy|be used to and like',
};
