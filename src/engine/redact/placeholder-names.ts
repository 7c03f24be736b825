/**
 * What a model makes of `[EMAIL_ADDRESS_1]`: other case, blanks for underscores, other brackets, a break in the middle,
 * markdown's backslashes, the words translated or fewer. The number stays.
 */
export const shape = /\\?[[［【⟦〔]\s?([\p{L}\p{N}][\p{L}\p{N}\s_\\-]{0,60}?)[\s_\\-]{0,3}(\d{1,5})\s?\\?[\]］】⟧〕]/gu;
/** Brackets that mean much else as well, so the name in them has to be the very one. */
export const strict = /<([A-Z][A-Z0-9_]{1,60})_(\d{1,5})>|\{\{\s?([A-Z][A-Z0-9_]{1,60})_(\d{1,5})\s?\}\}/g;
/** The one spelling under which a placeholder is known. */
export const named = (entity: string, number: string): string =>
  `${entity.toUpperCase().replace(/[\s_\\-]+/g, '_')}_${Number(number)}`;

/**
 * What a placeholder is called after a model has translated or shortened it: `[E-MAIL-ADRESSE_1]`, `[電話番号_1]`,
 * `[SSN_1]`. The words of one line mean one kind of thing, in the languages in which people most often ask.
 */
const kinds: readonly RegExp[] = [
  /mail|correo|courriel|メール|邮箱|邮件|郵件|電郵|почт|poczt|posta|e-?post|sähköposti|이메일|البريد|ईमेल/iu,
  /phone|tel[eé]f|t[eé]l[eé]phone|mobil|m[oó]vil|handy|celular|cellulare|puhelin|電話|电话|手机|телефон|전화|هاتف|फ़ोन/iu,
  /card|karte|carte|kaart|kort|tarjeta|cart[aã]o|carta|карт|カード|信用卡|银行卡|카드|بطاقة/iu,
  /iban|bank|konto|compte|cuenta|conto|conta\b|rekening|口座|账户|账号|帳號|сч[её]т|계좌/iu,
  /pass(?:port|eport|aporto|aporte)|pasaporte|reisepass|paspoort|паспорт|旅券|护照|護照|여권/iu,
  /birth|geburt|naissance|nacimiento|nascita|nascimento|рожд|生年|出生|생년/iu,
  /pass(?:wor[dt]|wd|code)|contraseña|passe|senha|kennwort|wachtwoord|hasł|парол|パスワード|密码|密碼|비밀번호|lösenord/iu,
  /key|token|secret|schlüssel|geheim|\bcl[eé]\b|clave|chave|chiave|ключ|токен|секрет|鍵|キー|密钥|令牌|トークン/iu,
  /person|osob|pessoa|персон|人物|henkilö|사람|شخص|व्यक्ति/iu,
  /addres|adres|direcci|indirizzo|endere|住所|地址|адрес|주소|عنوان|osoite/iu,
];

/** Words that many entities share, and the country at the front: they do not tell one from the other. */
const common = /^(?:access|address|api|code|id|key|name|number|secret|token|[a-z]{2})$/i;
/** `[YOUR_E-MAIL_1]` is a blank that somebody is to fill in. */
const blank =
  /(?:^|_)(?:your|my|company|customer|client|recipient|sender|ihre?|deine?|votre|vos|tu|su|seu|sua)(?:_|$)/i;

const wordsOf = (name: string): readonly string[] => name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
const kindOf = (name: string): number => kinds.findIndex((kind) => kind.test(name.replaceAll('_', ' ')));

/** Whether a name in brackets may be that of an entity in other words. Both in capitals, `_` between words. */
export function namesEntity(name: string, entity: string): boolean {
  if (blank.test(name)) return false;
  const own = wordsOf(entity).filter((word) => !common.test(word));
  const words = wordsOf(name);
  if (own.length > 0 && own.every((word) => words.includes(word))) return true;
  const kind = kindOf(name);
  return kind >= 0 && kind === kindOf(entity);
}
