import { regex } from './regex.ts';
import type { Surroundings } from './surroundings.ts';
import { ending } from './ending.ts';
import { lightened } from './light-regex.ts';

/** Whether the text around a number says that it is nobody's. */

/**
 * What else has a number that looks like somebody's: things that are sold and sent, measures, code, other identifiers.
 */
const otherThings = [
  'orders?', 'invoice', 'ref', 'reference', 'tracking', 'parcel', 'sendung', 'shipment', 'fedex', 'ups', 'usps', 'dhl',
  '[mh]?awb', '(?:bar-?code|c[oó]d(?:igo)? (?:de )?barras?|code[ -]barres|codice a barre|strichcode|штрих-?код)s?', 'scan', 'batch', 'lot', 'items?', 'sku', 'upc', 'ean', 'gtin', 'isbn', 'issn', 'asin', 'part',
  'drawing', 'dwg', 'zeichnung', 'serial', 's/n', 'model', 'build', 'version', 'ver', 'rev', 'revision', 'commit',
  'hash', 'checksum', 'digest', 'timestamp', 'time', 'ts', 'epoch', 'nonce', 'offset', 'size', 'bytes?', 'length',
  'len', 'width', 'height', 'count', 'total', 'sum', 'answer', 'result', 'output', 'factorial', 'prime', 'amount',
  'price', 'cost', 'qty', 'quantity', 'rows?', 'columns?', 'lines?', 'pages?', 'ports?', 'pid', 'tid', 'process',
  'thread', 'session', 'request', 'req', 'trace', 'span', 'job', 'task', 'run', 'ticket', 'case', 'issue', 'bug',
  'error', 'errno', 'seed', 'random', 'matrix', 'vector', 'array', 'index', 'position', 'pos', 'lat', 'lon', 'lng',
  'doi', 'arxiv', 'rfc', 'iso', 'pmid', 'hex', 'uint', 'int', 'float', 'block', 'population', 'distance',
  'duration', 'revenue', 'budget', 'account', 'customer', 'client', 'contract', 'vertrag\\w*', 'kunden\\w*',
  'protocollo', 'expediente', 'dossier', 'aktenzeichen', 'akten?', 'beleg\\w*', 'buchung\\w*', 'vorgang\\w*',
  'zähler\\w*', 'receipt', 'voucher', 'kostenstelle', 'catalogue', 'code', 'spraw[ay]', 'colis', 'suivi', 'gu[ií]a',
  'env[ií]o', 'spedizione', 'przesyłk\\w+', 'paczk\\w+', 'zending', 'pakket', 'beställning\\w*', 'kolli\\w*',
  'tilaus\\w*', 'lähetys\\w*', 'ordre\\w*', 'sporing\\w*', 'objedn[aá]v\\w+', 'zásilk\\w+', 'číslo', 'rendelés\\w*',
  'csomag\\w*', 'comand[aă]\\w*', 'sipariş\\w*', 'kargo\\w*', 'takip', 'заказ\\w*', '[а-я]*накладн[а-я]+',
  'артикул[а-я]*', 'посылк[а-я]+', 'замовлен[а-я]+', 'đơn hàng', 'vận đơn', '订单号?', '单号', '運單', '流水号', '编号', '序列号', '(?:注文|問い?合わ?せ|受注|追跡|伝票|受付|管理|商品|製造|部品|品番)番号', '(?:접수|관리)번호',
  '주문번호', '송장번호', '운송장', 'طلب', 'شحنة', 'พัสดุ', 'ออเดอร์', 'bestell\\w*', 'rechnung\\w*', 'auftrag\\w*', 'artikel\\w*',
  'commande', 'facture', 'pedido', 'factura', 'ordine', 'fattura', 'fatura', 'zam[oó]wieni\\w+', 'faktura', 'compute',
  'calculate', 'evaluate', 'solve', 'meeting', 'webinar', 'conference', 'zoom', 'aadhaar', 'cpf', 'cnpj', 'bsn', 'oib',
  'pesel', 'nhs', 'sin', 'tfn', 'abn', 'cnp', 'egn', 'jmbg', 'emšo', 'nino', 'snils', 'снилс', 'инн', 'kimlik',
  'isikukood', 'personnummer', 'fødselsnummer', 'steuer-?id', 'securité sociale', 'sécurité sociale', '身份证号',
]; // prettier-ignore
const otherLabel = ending(
  regex('i')`
    (?:^|[^a-z])(?:${otherThings.join('|')})[\s_-]*(?:
      no|nr|num|number|nummer|id|code|ref|row|key|is|was|n[º°]|#|№
    )?\.?[\s:=#"'([-]*$
  `,
);
/** `waybill nr 669188208`, `fileID: 48136…`: the number of something, in words that no list has; none for a person. */
const numberOf = ending(
  regex('iu')`
    (?<![\p{L}\d])(?:
      (?!id[\s_]|ident|tax|fisc|steuer|person|nation|soci|insur|vers|member|patient)\p{L}[\p{L}-]{2,23}[\s_]?
      (?:n(?:r|o|um|umm?er|umber)|n[º°]|№|id)
      |(?:n[uú]mero|numéro|numer|n[º°]|номер) (?:de )?\p{L}{4,20}
    )\.?["']?\s?[:=#]?\s?["']?$
  `,
);
const codeBefore = ending(/["'`]\s?:\s?$|[=<>"'`[{/\\#&?|*!;]\s?$|\w\($|\w:\w*$|::$|\d[ \t,;]\s?$/);
const unitAfter = regex('i')`
  ^(?:
    \s?(?:
      [kmgt]i?b|bytes?|ms|[nµu]s|sec|seconds|px|rows?|records?|items?|users|people|eur|usd|gbp|inr|pln|jpy|chf
      |dollars|euros?|[€$£¥%]
    )(?![a-z])
    |[ \t,;]\s?\d|:\S|[="'\`\]}>]
  )
`;

/** Who writes of check digits and wrong numbers has made one up. */
const toldWrong = /* @__PURE__ */ lightened(
  regex('iu')`
    \b(?:
      invalid|inv[áa]lid[oa]|invalide|nieprawidłow\w|ungültig\w*|ongeldig|fails? (?:the )?check|check ?digit
      |checksum|prüfziffer
      |d[íi]gito (?:de )?(?:verificador|control)
      |cyfr\p{L} kontroln\p{L}|incorrect[oa]?|a prop[óo]sito|wrong|falsch\p{L}*|fauss?e|clé de contrôle
      |controlecijfer|luhn|reserved for fiction
    )(?![\p{L}])
  `,
);

/** True where the text around says that the number is wrong, as an example or a test. */
export const isToldWrong = ({ before, after }: Surroundings): boolean =>
  toldWrong.test(before.slice(-60)) || toldWrong.test(after.slice(0, 60));

/** True where a label such as "order no" stands before a value. */
export function isLabelledOtherwise(before: string): boolean {
  return otherLabel(before.slice(-40));
}

/** True where the text around says that a run of digits is something else: a label, code, a unit, a row of numbers. */
export function isOtherNumber({ before, after }: Surroundings): boolean {
  return (
    codeBefore(before.slice(-12)) ||
    isLabelledOtherwise(before) ||
    numberOf(before.slice(-40)) ||
    unitAfter.test(after.slice(0, 12))
  );
}
