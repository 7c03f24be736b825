import { expect, test } from 'vitest';
import { backing } from '../../../src/model/names/backing.ts';
import { cutWords } from '../../../src/model/names/words.ts';

const given = /^(?:Ingeborg|Young|len|Gini|Danish|Tore|Sunniva|Anh|deepa|서연)$/;
const surnames = /^(?:Karaca|Mann|Kasse|Iyer|raman)$/;
const cities = /^(?:Gent|Chennai|Gaia)$/;

/** Whether what stands in guillemets is backed; the lists know the words above. */
function isBacked(label: 'PERSON' | 'ADDRESS', marked: string, score = 0.95): boolean {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  const words = cutWords(text);
  const look = (word: string) => ({
    given: given.test(word),
    surname: surnames.test(word),
    city: cities.test(word),
    ordinary: word === 'Young',
    common: false,
    role: word === 'Chairman',
  });
  return backing(text, words, look)({ start, end, label, score });
}

test.each([
  'ask «Sunniva» about it',
  '«Ahlert»;Ingeborg;Halle 2',
  'Attendees: «V. N. Iyer», both',
  'Zugang über Hausmeister «Achterberg». Termin',
  'restart. «Bronwyn» says it only happens',
  '«Karl-Ingeborg» kommt',
  'who is «deepa raman» again',
  '«정서연», 계약서는',
  '«王小明»：明天到',
  'por la doctora «Quintanilla» el martes',
  'Sehr geehrte Frau «Weißhaupt»,',
  'il signor «Zuccarelli» parcheggia in cortile',
  'Wardens: «Parisa», Ingeborg',
  'notes by «Hinnerk Lürssen»',
  '참조: «최하은 팀장».',
  '«高橋直樹»様の荷物は',
  'client «Ingeborg Mann» v. Karaca Ltd',
  'he said: "«Ingeborg» and I left early"',
  'courier «Quintanilla» came at nine',
  'invited «Ingeborg Mann» to the table',
  'please have «Ingeborg Mann» sign the lease',
  '«Ingeborg Mann» bills us each month',
  'wir grüßen «Ingeborg Freitag» herzlich',
  'ask «Karaca Ingeborg-jun» for it',
  'send it via «Ingeborg Mann» on Monday',
])('a name that something speaks for: %s', (marked) => expect(isBacked('PERSON', marked)).toBe(true));

test.each([
  ['a surname that is a noun', 'Forderungen 12\n«Kasse» 5960'],
  ['a beginning of a sentence', '«Manca» nome dopo nome importato'],
  ['a word in lower case beside one with a capital', '«Mohon perbaiki» kalimat ini'],
  ['nouns', 'freundlich grüßt\n«Teamleitung Retouren»'],
  ['one syllable of Vietnamese', 'Dịch sang tiếng «Anh»: được'],
  ['columns', '«ZNAK    ZNAK», který'],
  ['nobody in particular', 'schreib "«Erika Mustermann»" ins Feld'],
  ['a word of Korean', '휴대폰 번호, «이메일», 계좌번호'],
  ['a word of Chinese', 'PGBINNEW=«新集群»/bin'],
  ['a file', 'from «Pipfile».lock'],
  ['no list has it', '«Lieferschein» 8058985997: 11 Kartons'],
  ['an order to the chatbot', 'der Wagen kommt. «Schreib» einen Bericht.'],
  ['an ordinary word', 'GC pause «Young» (normal)'],
  ['a call', 'if «len»(pw) < 8:'],
  ['code', 'env: { «valueFrom»: secret }'],
  ['an office', 'Thank you, Mr. «Chairman», I'],
  ['a key', '{"«len»": {"a": 1}}'],
  ['letters', 'vessel «ETA» 05/11 2100'],
  ['called after somebody', 'the «Gini» coefficient is 0.3'],
  ['a language', 'translate to «Danish»'],
  ['a brand', 'the «Tommy Hilfiger» order is late'],
  ['a prize', 'she won the «Ingeborg Mann» prize for it'],
  ['a firm', 'said that «Ingeborg Heizung» comes'],
  ['a place', 'dans la salle «Ingeborg Mann» à midi'],
  ['a ship', 'aboard the MV «Ingeborg», bound for'],
  ['a compound', 'die neue «Ingeborg-lampe» im Flur'],
  ['a project', 'el proyecto «Ingeborg» sigue parado'],
  ['a machine', 'drukarka «Ingeborg» nie działa'],
  ['what brackets say it is', 'dann steht «Ingeborg» (der Drucker) still'],
  ['a compound that goes on', 'met de «Karaca»-regeling van vorig jaar'],
  ['a title', 'wir lesen "«Ingeborg» und die drei Hunde" vor'],
  ['a case in court', 'as in «Mann» v Karaca, the court'],
  ['a day', '«Am Montag» schrieb sie'],
])('no name: %s', (_, marked) => expect(isBacked('PERSON', marked)).toBe(false));

test('a score that is nearly certain needs nothing else within a sentence', () => {
  expect(isBacked('PERSON', 'the crash, «Kavitha» says, is new', 0.999)).toBe(true);
});

test.each([
  '«Grabenweg 128/19, 6020 Innsbruck»',
  '«125 kingsway, leeds ls2 8ab»',
  '«9000 Gent»',
  '«8, Anna Nagar West, Chennai - 600040»',
  '«Holstenkamp 44»;22525;Hamburg',
  '«Nádražní 692», 120 00 Praha',
  '«г. Москва, ул. Тверская, д. 18»',
  '«東京都渋谷区神南1丁目2-15»',
  '«RR 3 BOX 14»',
])('an address has the words or the code of one: %s', (marked) => expect(isBacked('ADDRESS', marked)).toBe(true));

test.each([
  '«lot L61187097»',
  'v «vecka 48»',
  '«25 paleți»',
  '«HIP 89549, Gaia DR3»',
  '«FF FF FF\ncan0  0CF00400»',
  'Ork: «STR 17, DEX 9»',
])('a number beside a word is no address: %s', (marked) => expect(isBacked('ADDRESS', marked)).toBe(false));
