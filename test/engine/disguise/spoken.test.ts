import { describe, expect, it } from 'vitest';
import { spokenReading } from '../../../src/engine/disguise/spoken.ts';
import { plainView } from '../../../src/engine/disguise/view.ts';

/** The text with what is read out written as it sounds. */
function written(text: string): string {
  let reads = '';
  let kept = 0;
  for (const { start, end, text: said } of spokenReading.rewrites(plainView(text), 0, text.length)) {
    reads += text.slice(kept, start) + said;
    kept = end;
  }
  return reads + text.slice(kept);
}

describe('what is read out is written down', () => {
  it.each([
    ['English', 'my card: four one double five, nine oh two three', 'my card: 41559023'],
    ['German', 'Konto eins zwo drei vier fünf sechs null neun', 'Konto 12345609'],
    ['Turkish', 'no: beş altı yedi sekiz dokuz bir iki üç', 'no: 56789123'],
    [
      'a phone in French pairs',
      'au zéro six, douze, trente-quatre, vingt et un, quatre-vingt-dix-huit',
      'au tel: 0612342198',
    ],
    ['a phone in German pairs', 'unter null acht neun zweiundzwanzig dreißig siebzehn vier', 'unter tel: 0892230174'],
    ['a social security number', 'it is two one nine oh nine nine nine four two', 'it is 219-09-9942'],
    ['NATO', 'it is Mike oscar india november six two one exclamation Hotel Golf', 'it is Moin621!HG'],
    ['an account in German', 'IBAN: Nordpol Ludwig vier acht Theodor Richard Ida Otto null sieben', 'IBAN: NL48TRIO07'],
    ['letters of which some are capital', 'it is capital mike oscar capital india nine two seven', 'it is MoI927'],
    ['a plate', 'plate Tango Foxtrot dash six eight zero dash Golf', 'plate TF-680-G'],
    ['Italian letters', 'codice Roma Savona Savona Milano Roma otto cinque', 'codice RSSMR85'],
  ])('%s', (_name, spoken, wanted) => {
    expect(written(spoken)).toBe(wanted);
  });

  it.each([
    'one two three, go',
    'three of four people in five cities',
    'Victor and Maria met Otto and Paula in Roma',
    'we have seven hotels, nine flats and eight houses',
  ])('leaves %s', (text) => {
    expect(written(text)).toBe(text);
  });

  it('wakes only among as many such words as the shortest value has', () => {
    const begin = (text: string, word: string): number => spokenReading.markers.begin?.(text, text.indexOf(word)) ?? -2;
    expect(begin('three things', 'three')).toBe(-1);
    expect(begin('the hotel is full', 'hotel')).toBe(-1);
    expect(begin('three to seven', 'three')).toBe(-1);
    expect(begin('seventeen, four, six, 8', 'seventeen')).toBe(0);
    expect(begin('four 7 double kilo', 'kilo')).toBe(14);
    expect(begin('four six nine kilos', 'nine')).toBe(-1);
  });
});
