/**
 * How people name passwords in sentences, in the languages that have a word of their own for them, and what may be one.
 */

import { piece } from './regex.ts';

/** Names that mean a password and no login. */
export const passwordNames = piece`
  passwords?|passwd|passcode|passphrase|pass ?word|pwd
  |(?<![\p{L}])(?:pw|pass|mdp)(?!\p{L})
  |passwort|kennwort|contrase[nñ]a|(?<!\p{L})clave|senha|(?<=mot de )passe|wachtwoord|(?<!\p{L})has[łl][oa]
  |парол[ья]|parola(?:sı|nız|m| d[’']ordine)?|password|lösenord(?:et)?|adgangskode|hesl[oa]
  |jelsz[óa]\p{L}{0,3}|salasana\p{L}{0,4}|şifre(?:si|niz|miz|m)?|密码|密碼|口令|パスワード|비밀번호|비번|패스워드|암호|κωδικό[ςσ]?|mật khẩu
  |парол(?:а|ю|ем|у)|(?<!\p{L})sandi(?:nya)?(?!\p{L})|lozink[aeu]|gesl[oau](?!\p{L})|parool|parole|slaptažodis
  |lykilorð|nenosiri|nywila|neno (?:la )?siri|contrasenya|wagwoord|كلمة (?:ال)?(?:مرور|سر)(?!\p{L})|الرقم السري|رمز عبور|گذرواژه|ה?סיסמ[הא]|पासवर्ड|পাসওয়ার্ড
  |รหัสผ่าน|პაროლი|գաղտնաբառ|باسورد|پسورد|پاس ?ورڈ|kata laluan|құпия ?сөз|wi-?fi[ -](?:key|code|schlüssel)|wlan-?(?:key|schlüssel)|netzwerkschlüssel
  |(?<!\p{L})psk|pre-?shared key|clé (?:du )?wi-?fi
  |code (?:du coffre|wi-?fi|d[’']acc[èe]s)
`;
/** A login may be told with its password. */
export const loginNames = `${passwordNames}|(?<!-)credentials?|creds|(?<!\\p{L})logins?|zugangsdaten`;
/** They wake the detectors that look for a password in a sentence. */
export const passwordKeywords = [
  'pass', 'pwd', 'pw', 'mdp', 'kennwort', 'contrase', 'clave', 'senha', 'wachtwoord', 'hasł', 'hasl', 'парол', 'parola',
  'lösenord', 'adgangskode', 'hesl', 'jelsz', 'salasana', 'şifre', 'credential', 'creds', 'login', 'log in',
  'zugangsdaten', '密码', '密碼', 'パスワード', '비밀번호', '비번', '패스워드', 'κωδικό', 'mật khẩu', 'sandi', 'lozink', 'gesl', 'parool',
  'parole', 'slaptažodis', 'lykilorð', 'nenosiri', 'nywila', 'neno la siri', 'neno siri', 'contrasenya', 'wagwoord', 'كلمة المرور', 'كلمة السر', 'كلمة مرور', 'كلمة سر', 'الرقم السري', '암호', '口令', 'رمز عبور',
  'باسورد', 'پسورد', 'پاس ورڈ', 'پاسورڈ', 'kata laluan', 'құпия', 'گذرواژه', 'סיסמ', 'पासवर्ड', 'পাসওয়ার্ড', 'รหัสผ่าน', 'პაროლი', 'գաղտնաբառ', 'wifi', 'wi-fi', 'wlan', 'הסיסמ',
  'netzwerkschl', 'psk', 'preshared', 'pre-shared', 'clé ', 'code du coffre', 'code wi', 'code d’acc', "code d'acc",
]; // prettier-ignore
/** Only a word that no sentence has: with a digit, a sign, or three joined words. */
export const toldValue = piece`
  ["'\`“‘«„「『]?(?=[^\s"'\`]{0,63}(?:\d|[!@#$%^&*_+=~]|\?[^\s"'\`]|-\p{L}{4,30}-\p{L}{4}))(?<v>
    [^\s"'\`“”‘’«»「」『』，。<>]{3,63}[^\s"'\`“”‘’«»「」『』，。<>.,;:?)\]}]
  )
`;
/** The verb before the name: `mudei a senha do TOTVS para …`. */
export const settingVerbs = piece`
  mud(?:ei|amos|ou)|alter(?:ei|amos|ou)|troc(?:uei|amos|ou)|redefini\p{L}{0,3}|cambi(?:é|amos|ó|ato|ata)|j[’']ai changé|
  (?:a|avons|ai) changé|zmieni\p{L}{2,6}|изменил\p{L}?|сменил\p{L}?|поменял\p{L}?|ge(?:ä|ae)ndert|gewijzigd|veranderd
`;
