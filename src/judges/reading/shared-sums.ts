import { piece, regex } from '../../engine/regex.ts';
import type { Mark } from '../../engine/types.ts';
import { hitsOf } from './hits.ts';
import { smallNumber } from './small-numbers.ts';
import { money, numbersOf, verdict } from './sum-claims.ts';

/** Between how many, and what each gets: `shared equally among four classes, that is 472 each`. */
const shared = regex('dgiu')`
  (?<!\p{L})(?:
    (?:shared?|split|divided?|spread)(?:\s(?:equally|evenly|out|it|this|that|up))*\s(?:among|amongst|between|by|over|across)
    |(?:aufgeteilt|verteilt|geteilt)\s(?:auf|durch)
    |(?:réparti|partagé|divisé)e?s?\s(?:entre|par|sur)
    |(?:repartid|dividid)[oa]s?\s(?:entre|por)
  )\s(?:(?:the|all|die|alle|les|los|las)\s)?(?<n>\d{1,3}|\p{L}{3,8})\s(?![%.,\d])[^.!?\n\d$€£¥₹]{0,60}?\s{0,3}(?<v>${piece`${money}`})
  [\s*]{0,4}(?=each|apiece|per\s|a\s|for each|pro\s|je\s|für jed|chacun|par\s|cada|por\s)
`;
const otherRules = regex('iu')`
  (?<!\p{L})(?:
    about|approx\w*|roughly|around|nearly|almost|after|before|less|minus|plus|if|not|wrong|etwa|rund|circa|ca|nach|abzüglich
    |zuzüglich|wenn|environ|après|moins|si|unos|después|menos
  )(?!\p{L})
  |[~≈]
`;
/** How far before it the whole is looked for. */
const reach = 400;

/** What is shared out, in money: some amount that was told before has to be the whole. */
export function* sharedIn(text: string, lead = ''): Iterable<Mark> {
  for (const { index, indices, groups = {} } of hitsOf(text, shared)) {
    const by = smallNumber((groups['n'] ?? '').toLowerCase()) ?? Number(groups['n']);
    const before = `${lead}\n${text.slice(0, index)}`.slice(-reach);
    const amounts = [...before.matchAll(new RegExp(money, 'giu'))].flatMap(([one]) => numbersOf(one)[0] ?? []);
    const [said = ''] = numbersOf(groups['v'] ?? '');
    const last = amounts.at(-1);
    const at = (indices?.groups?.['v']?.[0] ?? 0) + (groups['v'] ?? '').indexOf(said);
    const around = text.slice(index).split(/[\n!?]|\.\s/, 1)[0] ?? '';
    if (!(by > 1) || last === undefined || otherRules.test(around)) continue;
    const claim = { start: at, end: at + said.length, said, what: `Between ${by} it is` };
    const verdicts = amounts.map((whole) =>
      verdict({ ...claim, of: [whole], results: ([all = NaN]) => [all / by] }, true),
    );
    const isRight = amounts.some((whole, which) => verdicts[which] === undefined && isNear(whole, said, by));
    const mark = verdicts.at(-1);
    if (mark && !isRight) yield mark;
  }
}

/** A verdict is also without words where the result is far off. */
const isNear = (whole: string, said: string, by: number): boolean => {
  const [all, one] = [whole, said].map((written) => Number(written.replace(/[.,](?=\d{3})/g, '').replace(',', '.')));
  return all !== undefined && one !== undefined && Math.abs(all / by - one) <= Math.max(1, one * 0.01);
};
