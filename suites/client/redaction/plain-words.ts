import type { PersonalPlan } from '../../../spec/personal-data.ts';

/** Words of statuses, of the pages of gateways and of HTML. Intentionally none that is also a name of people, and no Vietnamese ones. */
const usual = `
  a abort aborted about above accept accepted access action active address after again all allowed already amount an and any api app apache
  basic bearer h1 h2 h3 h4 h5 h6 are argument array as at attempt auth authentication authorization available back bad base basic be bearer because been before between blank body
  boolean both br browser but by cache can cancel cancelled cannot cart center character charset check class client close closed cloudflare
  code com complete conflict connect connection console content contract could count country created css currency customer data database
  date day days decimal default delete denied deny description details disabled div doctype does domain doesn done down each either empty
  enabled encoding end endpoint entity error errors exceeded exception exist existing exists expected expired failed failure false field
  fields file filter first float font footer for forbidden format found from full function gateway get global given gone group had handler
  has have head header height hour hours href html http https id ids if ignored in inactive incorrect index input integer internal invalid
  is issue it item items its javascript json key keys large last later length less level limit limited line lines link list load location
  login long longer main many max maximum may maintenance message meta method min minimum minutes missing moment more most must name
  nginx no none nor not note null number object of off offline on once one only open openresty operation option or order orders origin
  other out over page param parameter parameters part password path pattern payload pending per permission phone php please policy port
  positive post present price private problem process processing product property proxy public put quantity query quota rate read reading
  reason received record redacted redirect redirected reference refused refund reload remote reached request requested requests required reset
  resource response restricted result resource retry return returned root route row rule rules scope scopes script second seconds secure
  see select sent server service services session set shop should size some something source span sql stack start state status stop
  store string strict stylesheet style submit success support syntax system table tag tags target temporarily temporary text than that the
  their then there this throttled time timed timeout times title to token too total trace transaction true try type unable unauthorized
  undefined unexpected unique unit unknown unprocessable unavailable unsupported until update updated url use used user users utf value
  values variant version viewport wait warning was web website week were when which while width will with within without write wrong
  www xhtml xml year you your zero
`;

const always: readonly string[] = usual.trim().split(/\s+/);

/** Words that say nothing of anybody: the usual ones, and those that the names of the contract are made of. */
export function plainWords(plan: PersonalPlan): ReadonlySet<string> {
  const found = new Set(always);
  const add = ({ members }: PersonalPlan): void => {
    for (const [name, member] of members) {
      for (const word of name.split('_')) found.add(word);
      add(member);
    }
  };
  add(plan);
  return found;
}
