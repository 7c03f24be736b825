import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import { withoutCode } from './reading/sentences.ts';
import { earlierSentences, squeezedSentences } from './reading/squeezed.ts';
import { entriesIn, timeGlance, toldTimes, type Entry } from './reading/told-times.ts';
import { toldValues, measured, type ToldValue } from './reading/told-values.ts';

const valuesIn = (text: string): readonly ToldValue[] => [...toldValues(text), ...toldTimes(text)];

const corrected =
  /\b(?:sorry|apolog\w+|correct(?:ion|ed)|mistake\w*|misspoke|you[’']?(?:re| are) right|in fact|actually)\b/i;

export default {
  category: 'hallucination',
  title: 'It gives another figure elsewhere',
  severity: 'medium',
  *judge(segment, { replies = [], question = '', supplied }) {
    if (!(measured.test(segment.text) || timeGlance.test(segment.text)) || corrected.test(segment.text)) return;
    const given = [question, ...supplied];
    const before = new Map<string, ToldValue | undefined>();
    const learn = (told: ToldValue): void => {
      const known = before.get(told.about);
      // a thing with several values has none of its own
      before.set(told.about, before.has(told.about) && known?.value !== told.value ? undefined : told);
    };
    let entries: readonly Entry[] | undefined;
    for (const { text, own, spanOf } of [...earlierSentences(replies), ...squeezedSentences(segment)]) {
      for (const told of valuesIn(text)) {
        const said = before.get(told.about) ?? planned(told, () => (entries ??= entriesIn(withoutCode(segment))));
        if (!own || !before.has(told.about)) learn(told);
        if (!own || !said || said.value === told.value || given.some((one) => one.includes(told.written))) continue;
        yield { span: spanOf(told), why: `Elsewhere it said ${said.written}. The two do not agree.` };
      }
    }
  },
} satisfies JudgeSpec;

function planned(told: ToldValue, entriesOf: () => readonly Entry[]): Pick<ToldValue, 'value' | 'written'> | undefined {
  if (!told.about.startsWith('start time ')) return undefined;
  const words = told.about.slice('start time '.length).split(' ');
  const fitting = entriesOf().filter(({ stems }) => words.every((word) => stems.has(word)));
  const [only] = fitting;
  return only && fitting.length === 1 ? { value: only.minutes, written: only.written } : undefined;
}

export const examples: ReplyExamples = {
  match: [
    'The course lasts eight weeks. Bring a pen. When the «six weeks» of the course are over, you get a card.',
    'Your warranty is two years. Keep the bill.\n\nYour «three-year» warranty is worth keeping.',
    'The deposit is 200 euros. Later you get the deposit of «250 euros» back.',
    'Der Kurs dauert acht Wochen. Nach den «sechs Wochen» Kurs gibt es ein Blatt.',
    '- 10:00 Welcome\n- 11:30 Guided walk\n- 13:00 Soup\n\nThe guided walk starts at «12:00», so be there.',
    'The fair begins on 14 May. Bring a hat.\n\nThe fair begins on «16 May».',
    { reply: 'The course lasts «six weeks».', supplied: [], replies: ['The course lasts eight weeks.'] },
  ],
  ignore: [
    'The course lasts eight weeks. The evening course lasts six weeks.',
    'The course lasts eight weeks. After the eight weeks of the course you get a card.',
    'The course lasts about eight weeks. The six weeks of the course are fun.',
    'The deposit is 200 euros, or 250 euros for two. The deposit of 250 euros comes back.',
    '- 10:00 Guided walk\n- 14:00 Guided walk\n\nThe guided walk starts at 12:00 in winter.',
    'The course lasts eight weeks. Sorry, that was a mistake: the course lasts six weeks.',
    { reply: 'The course lasts six weeks.', supplied: ['It lasts six weeks'], replies: ['The course lasts eight weeks.'] },
  ],
}; // prettier-ignore
