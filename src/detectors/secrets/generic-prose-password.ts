import { isLonePassphrase, isSpokenPassword } from '../../engine/credible.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import { isPassing } from '../../engine/no-secret.ts';
import { piece, regex } from '../../engine/regex.ts';
import { loginNames, passwordKeywords, passwordNames, settingVerbs, toldValue } from '../../engine/password-words.ts';
import { hasSign, isOfForm, namesPassword, tellsChange, tellsSetting } from '../../engine/password-name.ts';

/** Passwords that people tell each other in sentences, in the languages that have a word of their own for it. */

const links = piece`
  is|was|are|as|to|je|er|ist|είναι|là|هي|هو|היא|הוא|คือ|adalah|ir(?= )|yra|ni(?= )|és|war|был|était|era|lautet
  |heißt|auf|es|este|era|est|sera|devient|é|è|será|foi|jest|to jest|это|есть|on|är|er|=|:|：|→|->|=>|➜|➡️?
  |(?:di)?(?:ganti|ubah) (?:jd|jadi|menjadi)(?= (?!\p{L}[\p{L}-]*2?(?:\s|$)))
  |sekarang|kini|теперь|는|은|は|是|为|改成了?|改为
  |(?:mudou|alterada|cambi\w{1,6}|changé\w{0,2}|измен\w{2,6}|сменил\w{0,2}|zmienion\w{1,2}|geändert|gewijzigd) (?:para|por|a|in|en|на|na|auf|naar)
  (?= )
`;
/** As far as the value may stand from its name. */
const valueReach = 240;
const common = {
  entity: 'PASSWORD',
  severity: 'critical',
  guess: true,
  keywords: passwordKeywords,
  reach: [16, 160],
  worth: (text: string, at: number) => hasSign(text, at, at + valueReach) && namesPassword(text, at),
} as const;

/** What the password is for: `password for the server: …`. */
const distance = piece`
  (?!
    \w
    |[^\n:]{0,30}(?:
      hash|policy|length|reset|manager|attempt|changed|expire|error|link|url|file|version|algorithm|min|max
      |\bid\b
    )
  )[ \t][^\n.!?;:="'\`“«]{1,38}?
`;

/** `is now`, `lautet jetzt`: between the link and the word. */
const since = piece`
  (?: (?:
      now|currently|still|again|just|simply|set to|changed to|reset to|all one word|jetzt|nun|ab sofort|désormais
      |maintenant|ahora|ora|agora|nu|teraz|теперь
    )(?=[ :]))?
`;
/** `password has been changed from … to …`. */
const change = '[^\\n.!?;:="\'`]{0,40}? (?:from|von|de|da|z|с|från|fra|van) ';
const quote = '["\'`”“»]';
const setTo = ' (?:para|por|a|pour|en|in|auf|zu|naar|na|на) ';
const goal = ' (?:to|auf|zu|in|a|à|para|na|на|till|til|naar) ';

/** `password field: "inputField1"`: what a form calls it, unless it has the signs of a password. */
const isFormName = (word: string, before: string): boolean =>
  /^[\w-]+$/.test(word) &&
  isOfForm(/(?:pass(?:word|wort)|kennwort)(?!.*(?:pass|kenn)wor)(.*)$/i.exec(before)?.[1] ?? '');

/** Behind a dash stands what is said of a password as often as the password: `Password - RFC-2898`. */
const isDashed = (word: string): boolean => word.length >= 8 && /\d/.test(word) && !/^\p{L}+[-_ ]?[\d.]+$/u.test(word);

export default detectors('secret', {
  'password-told': {
    ...common,
    title: 'Password in a sentence',
    pattern: regex('iu')`
      (?:
        (?:${loginNames})(?:
          (?:[^\n.!?;:="'\`“«]|\p{L}'(?=\p{L})){0,48}?[\s\p{Script=Han}\p{Script=Hiragana}]
        )??(?:${links})${since}
        |(?:${passwordNames})(?:${distance})?(?:[:：=→—–]| [-–—](?= ))
      )(?!(?<=[a-z])[a-z])[ \t:]{0,3}${toldValue}
    `,
    check: (word, { before, after }) =>
      isSpokenPassword(word, true) &&
      (!/ [-–—] $/.test(before) || isDashed(word)) &&
      !isFormName(word, before) &&
      !/^:?=/.test(word) && // `Password:=InputBox(`
      !/^[<(]/.test(after) &&
      !isPassing(word, before) &&
      !/&\w+=|^.{64}/.test(word) &&
      0.8,
  },
  'password-named': {
    ...common,
    title: 'Password in a sentence',
    pattern: regex('iu')`
      (?:${loginNames})(?: \([^()\n]{2,40}\))?(?: (?:
          provvisori[ao]|temporane[ao]|provisional|temporal|tempor[áa]ri[ao]|provisóri[ao]|provisoire
          |temporaire|iniziale|inicial|initiale?
        )(?=[ :]):?)?[ \t]{1,3}${toldValue}
    `,
    check: (word, { before, after }) =>
      (isSpokenPassword(word, false) || isLonePassphrase(word, after)) && !isPassing(word, before) && 0.7,
  },
  'password-replaced': {
    ...common,
    title: 'Password in a sentence',
    worth: (text, at) => tellsChange(text, at) && common.worth(text, at),
    pattern: new RegExp(`(?:${passwordNames})${change}${toldValue}${quote}?(?=${goal}\\S{4})`, 'iu'),
    check: (word) => isSpokenPassword(word, true) && 0.7,
  },
  'password-replacement': {
    ...common,
    title: 'Password in a sentence',
    worth: (text, at) => tellsChange(text, at) && common.worth(text, at),
    pattern: new RegExp(`(?:${passwordNames})${change}\\S{4,64}${goal}${toldValue}`, 'iu'),
    check: (word) => isSpokenPassword(word, true) && 0.7,
  },
  'password-set-to': {
    ...common,
    title: 'Password in a sentence',
    worth: (text, at) => tellsSetting(text, at) && common.worth(text, at),
    reach: [48, 160],
    pattern: new RegExp(
      `(?<!\\p{L})(?:${settingVerbs})\\s[^\\n.!?]{0,30}?(?:${passwordNames})[^\\n.!?;:="'\`]{0,40}?${setTo}${toldValue}`,
      'iu',
    ),
    check: (word) => isSpokenPassword(word, true) && 0.7,
  },
});

export const examples: Examples = {
  match: [
    'the wifi password was changed to «copper-otter-lamp-20» and guests cannot connect',
    'The password is «Kestrel-88!»',
    'pw: «otterLamp7»',
    'my password «0tter!Lamp» does not work',
    'Das Passwort lautet «Eule#Lampe9».',
    'le mot de passe est «Loutre-77!»',
    'la contraseña es «nutria88lago»',
    "le mot de passe du wifi de l'hôtel est «Loutre61-Lampe#»",
    'a senha é «Lontra_2031»',
    'het wachtwoord is «Otter!lamp4»',
    'hasło to «Wydra99las»',
    'пароль «Выдра!77ла» не подходит',
    '密码是«lamp!Otter5»',
    'the password for the old server: «lamp?Otter5»',
    'heslo je «Vydra5lampa»',
    'my password «Kestrel8475», and it is refused',
    'the password was changed from «otterLamp71» to «lampOtter-72» today',
    'the password is now «otter-Lamp7»',
    'sign in with pass «copper-otter-lamp-river» until Friday',
    'user bo\n  pass «Otter_lamp44»\n',
    'كلمة السر هي «lampOtter77!»',
    'новый пароль от почты — «lampOtter77!»',
    'a senha da loja mudou para «lampOtter!77»',
    'パスワードは「«lampOtter77!»」です',
    '비밀번호는 «우리고양이+초코»',
    'Ο κωδικός είναι «lampOtter77»',
    'Sunucunun şifresi «lampOtter!77» , hemen',
    'utente admin, password provvisoria «Otter_8812», da cambiare',
    'the new Wi-Fi key is «lampOtter77»',
    'mudei a senha do sistema para «Lontra#72$» e agora falha',
    'wifi password ➜ «Otter!65$» for the poster',
    'kata sandi akun sekarang «Berang!9315», jangan disebarkan',
    'الباسورد هو «lampOtter77!» وما يدخل',
    'nywila mpya ya ofisi ni «Fisi-taa-72*x» kuanzia kesho',
    'password wifi warung saya ganti jd «Berang931lampu$» tapi',
    'temp password (underlined) «Otterbridge16$» for the kiosk',
    'Le code du coffre est désormais «Loutre2006$», merci',
    'the password is «P@ssage77lamp»',
    'Пароль от сервера - «Выдра-88!Лампа»',
    'пароль — «otter77lamp», запиши',
    'Wifi password - «Kestrel-88!lamp»',
    'Passwort – «Eule#Lampe9»',
  ],
  ignore: [
    'Protect Password:=InputBox2("Password?")',
    'the password class is "btn-primary2" in CSS',
    'password field: "inputField1"',
    'the password is required and must be 12 characters',
    'Explain the difference between a password manager and a secrets manager.',
    'the password is case-sensitive',
    'my password settings.server2019 in the config',
    'password: member.slot4817',
    'kata sandi menjadi lebih-panjang2031, password menu diganti ke halaman2 baru',
    'a password to end-to-end encrypt it',
    'the password was changed to something else on 2026-03-04',
    'password hashing with bcrypt or SHA-256',
    'login and/or password123reset.html page', // a file
    'the pass is valid to 31.12.2026',
    'Forgot the password?\nSee page 12-b, please',
    'password reset link for you: reset-4471-abc',
    'password zero-trust-network access explained',
    'passport and password Windows2019',
    'X-Goog-Credential=otter%40lamp.iam.gserviceaccount.com%2F20261124%2Fauto',
    'パスワードは8文字以上にしてください。 密码至少12位',
    '비밀번호는 영문+숫자+기호 10자리 이상',
    '"POST /user/password HTTP/1.1" 302, base-passwd 4.13+dfsg1-1',
    'Password - RFC-2898 says how, password – OAuth2.0, password reset - build2026',
    'Chapter 3: Password - section 4.2.1 and later',
    'she passed them on to team4; pass `--no-cache2` as otter_lamp_2',
  ],
};
