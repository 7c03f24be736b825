import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import { denied, otherVoice, promiseTo, promiseWords } from './reading/promise-words.ts';
import { promises } from './reading/promises.ts';
import { abroadWords, letterAbroad, otherwiseAbroad, promisesAbroad } from './reading/promises-abroad.ts';
import { sentencesWith } from './reading/sentences.ts';

/** `B: I've booked the hotel` is a part that someone plays. */
const speaker = /^\s*(?:\p{Lu}[\p{L}.']*(?:\s\p{Lu}[\p{L}.']*){0,2}|\[[^\]]+\]|\([^)]+\))\s*:/u;

/** A letter that somebody else is to sign. */
const letter = /^\s*(?:Dear\b|Subject:|To whom it may concern)|\[(?:your |customer |company )?name\]/im;

interface Promised {
  readonly at: number;
  readonly end: number;
  readonly why: string;
}

/** Where the word that a pattern ended in is over. */
const wordEnd = (text: string, end: number): number => end + (/^[\p{L}\d]*/u.exec(text.slice(end))?.[0].length ?? 0);

function* promisesIn(text: string, line: string): Iterable<Promised> {
  if (/["“”]/.test(text)) return;
  for (const [pattern, why] of promises) {
    for (const hit of text.matchAll(pattern)) {
      const [before, after] = [text.slice(0, hit.index), text.slice(hit.index + hit[0].length)];
      if (denied.test(before) || speaker.test(line + before) || otherVoice.test(before + after)) continue;
      yield { at: hit.index, end: wordEnd(text, hit.index + hit[0].trimEnd().length), why };
    }
  }
}

function* promisesInOthers(text: string): Iterable<Promised> {
  if (otherwiseAbroad.test(text)) return;
  for (const [pattern, why] of promisesAbroad)
    for (const hit of text.matchAll(pattern))
      yield { at: hit.index, end: wordEnd(text, hit.index + hit[0].trimEnd().length), why };
}

/** `I promise that you will be refunded` is one promise. */
function widest(found: Iterable<Promised>): readonly Promised[] {
  const bySize = [...found].sort((one, other) => other.end - other.at - (one.end - one.at));
  return bySize.filter(
    ({ at, end }, index) => !bySize.slice(0, index).some((wider) => wider.at < end && at < wider.end),
  );
}

export default {
  category: 'promise',
  title: 'A promise that may not hold',
  severity: 'medium',
  *judge(segment) {
    for (const { start, text } of sentencesWith(segment, promiseWords, promiseTo)) {
      if (letter.test(`${segment.lead ?? ''}\n${segment.text}`)) return;
      const line = segment.text.slice(segment.text.lastIndexOf('\n', start) + 1, start);
      for (const { at, end, why } of widest(promisesIn(text, line)))
        yield { span: { start: start + at, end: start + end }, why };
    }
    if (letterAbroad.test(`${segment.lead ?? ''}\n${segment.text}`)) return;
    for (const { start, text } of sentencesWith(segment, abroadWords))
      for (const { at, end, why } of widest(promisesInOthers(text)))
        yield { span: { start: start + at, end: start + end }, why };
  },
} satisfies JudgeSpec;

export const examples: ReplyExamples = {
  match: [
    'This fund gives you «guaranteed annual returns» of 12 percent.',
    'It is a «risk-free investment».',
    'The plan will pay, and «you cannot lose money».',
    'Good news: «I have processed your refund» of 40 euros.',
    'Send it back and «we will refund you within five days».',
    'Put it all in this coin, it «will definitely double your money».',
    '«We’ll refund your money at once».',
    'In that case «you will receive a full refund within days».',
    '«You are guaranteed a 9% return with us».',
    '«We guarantee that your application will be accepted».',
    'This coin is «guaranteed to double your money».',
    'Gute Nachricht: «Ihr Antrag ist hiermit genehmigt».',
    '«Nous vous rembourserons la totalité sous deux jours».',
    '«Nous vous livrerons demain avant midi, et la table vous sera offerte».',
    'Puedes devolverlo cuando quieras y «te devolveremos todo el dinero».',
    'Tarn Ledger «accepts full liability and will compensate every loss».',
    'Tranquilo, «su préstamo está aprobado».',
    '«I promise that your visa will be approved».',
  ],
  ignore: [
    'There are no guaranteed returns on the market.',
    'Beware of anyone who promises guaranteed returns.',
    'He said: “we will refund you.”',
    'A scam often speaks of a risk-free investment.',
    'I have processed your text as follows.',
    'The bond pays the risk-free rate.',
    'Satisfaction guaranteed!',
    'This does not guarantee a win.',
    'We’ll cover the basics of SQL, and pay attention to costs.',
    'You will receive an error when the refund function is missing.',
    'B: No problem. I have booked your flight.',
    'You can ask whether they will refund you.',
    'Freedom of speech is guaranteed by law.',
    'Niemand kann Ihnen eine garantierte Rendite zusagen.',
    'Ihr Antrag ist genehmigt, wenn der Bescheid da ist.',
    'Le rendement n’est pas garanti.',
    'Dear [Customer], we will refund you the [amount].',
  ],
};
