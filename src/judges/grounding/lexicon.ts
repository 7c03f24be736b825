import { piece, wordList } from '../../engine/regex.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that carry no fact of their own. */
export const stopWords = set(
  wordList`
    a an the this that these those there here it its he she they them him her his hers their theirs we us our you your
    i me my mine and or but nor so yet if than then as at by for from in into of off on onto out over to up with
    within about after before during through under between among against is are was were be been being am do does did
    done have has had having will would shall should can could may might must not no n't what which who whom whose
    when where why how also just very too more most some any all each both such only own same other while because
    until since although though however s t d ll re ve m
  `,
);
export const negations = set(
  wordList`
    not no n't never without neither nor none nothing nobody cannot isnt fail fails failed refuse refuses refused deny
    denies denied lack lacks lacked unable hardly rarely instead unlike except despite
  `,
);
export const modals = set(
  wordList`
    may might could can would should must will shall possibly probably likely certainly definitely perhaps maybe
    potentially guaranteed
  `,
);
export const quantifiers = set(
  wordList`
    all every each some most many few several any only both none always never often sometimes usually rarely entire
    whole half first last single multiple various numerous exclusively solely
  `,
);
export const comparatives = set(
  wordList`
    more less fewer greater higher lower larger smaller better worse most least best worst highest lowest above below
    over under before after earlier later than exceed exceeded double
  `,
);
export const timeWords = set(
  wordList`
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday spring summer autumn fall winter today tomorrow yesterday morning evening night
    year month week day hour minute quarter decade century annual annually monthly weekly daily
  `,
);
/** What joins a clause that says more than its sentence needed to. */
export const joiners = set(
  wordList`
    because since due which including so although though but while despite thereby making leading resulting causing
    therefore instead however additionally also
  `,
);
export const chatter = set(
  wordList`
    i me my you your yeah yes ok okay lol haha wow oh well hi hello thanks think guess believe love like know heard
    maybe hope sure sorry
  `,
);
export const feminine = set('she her hers herself woman women girl wife mother daughter sister female');
export const masculine = set('he him his himself man men boy husband father son brother male');

const opposites = piece`
  increase decrease|rise fall|up down|high low|higher lower|highest lowest|more less|more fewer|most least
  |large small|big small|long short|early late|earlier later|first last|before after|begin end|start finish
  |start stop|open close|buy sell|win lose|won lost|gain lose|profit loss|earn lose|earned lost|accept reject
  |agree disagree|allow forbid|allow prevent|permit prohibit|love hate|like dislike|happy sad|happy angry
  |good bad|better worse|best worst|positive negative|success failure|succeed fail|strong weak|easy difficult
  |easy hard|simple complex|cheap expensive|rich poor|new old|young old|male female|man woman|husband wife
  |father mother|son daughter|brother sister|boy girl|king queen|public private|internal external
  |inside outside|import export|include exclude|with without|visible invisible|implicit explicit
  |supervised unsupervised|active passive|alive dead|live die|born died|true false|right wrong
  |correct incorrect|correctly incorrectly|possible impossible|able unable|legal illegal|guilty innocent
  |support oppose|approve reject|improve worsen|expand shrink|grow shrink|grow decline|growth decline
  |raise lower|raise cut|remove add|attach detach|arrive leave|enter exit|come go|push pull|give take
  |send receive|teach learn|ask answer|question answer|hot cold|warm cold|wet dry|dark light|day night
  |north south|east west|left right|top bottom|front back|near far|fast slow|quick slow|quickly slowly
  |full empty|rare common|major minor|maximum minimum|majority minority|ancient modern|temporary permanent
  |free paid|safe dangerous|peace war|attack defend|enemy friend|advantage disadvantage|efficient inefficient
  |effective ineffective|significant insignificant|significant slight|likely unlikely|optimistic pessimistic
  |confident doubtful|satisfied dissatisfied|interested uninterested|comprehensive limited|decline accept
  |offer decline|always never|all none|everyone nobody|many few|some all|often rarely|always sometimes
  |above below|over under|forward backward|online offline|indoor outdoor|urban rural|local global
  |domestic foreign|exclusive shared|hide show|reveal conceal|praise criticise|praise criticize|benefit harm
  |help hinder|encourage discourage|advise warn|confirm deny|admit deny|hire fire|employ dismiss|borrow lend
  |spend save|deposit withdraw|save waste|create destroy|build demolish|strengthen weaken|accelerate slow
  |reduce increase|boost reduce|gain loss|surplus deficit|supply demand|upper lower|inner outer|senior junior
  |formal informal|direct indirect|similar different|same different|equal unequal|complete incomplete
  |certain uncertain|known unknown|familiar unfamiliar|popular unpopular|necessary unnecessary
  |relevant irrelevant|voluntary mandatory|optional mandatory|optional required|single married|single multiple
  |one many|linear nonlinear|deterministic stochastic|local remote|static dynamic|outperform underperform
  |auditory visual|labeled unlabeled
`;

/** Word to its opposites, both ways. */
export const antonyms: ReadonlyMap<string, readonly string[]> = opposites.split('|').reduce((map, pair) => {
  const [one = '', other = ''] = pair.split(' ');
  return map.set(one, [...(map.get(one) ?? []), other]).set(other, [...(map.get(other) ?? []), one]);
}, new Map<string, readonly string[]>());
