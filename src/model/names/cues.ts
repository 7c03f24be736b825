/** Words that stand beside names, whatever the model makes of them. */

import { regex } from '../../engine/regex.ts';

/** Who is addressed or greeted, or what somebody is: a name comes next. */
const before = regex('iu')`
  (?<!\p{L})(?:
    m(?:rs?|s|iss|me|lle)|dr|prof|herrn?|frau|fru|monsieur|madame|señor[ai]?t?a?|sra?|do[cñ]tora?
    |sig(?:nora?)?|signor|dott(?:\.?ssa)?|avv|ing|dhr|mevr(?:ouw)?|mw|meneer|pan[aiu]?|paní|sayın|bay(?:an)?
    |господин|госпожа|г-жа|г-н|κυρί[αο]ς?|κ[αος]?|lady|sir|dona|bapak|ibu|dear|hi|hello|hey|lieber?|hallo
    |bonjour|ch(?:er|ère)|hola|estimad[oa]|querid[oa]|car[oa]|gentile|ciao|beste|geachte|hej|kære|hei|ahoj
    |drog[ia]|prezad[oa]|olá|regards|thanks|cheers|besos?|gr(?:uß|üße|oet(?:en|jes)?)|cordialement|saludos
    |saluti|abraços?|mvh|pozdrawiam
  )[.,]?\s{1,4}$
`;
/** What somebody is, or the label of a field that holds somebody. */
const role = regex('iu')`
  (?<!\p{L})(?:
    patient(?:in|e)?|klient(?:in)?|clienta?|customer|kund[ei]n?|employee|mitarbeiter(?:in)?|tenant
    |mieter(?:in)?|huurder|locataire|inquilin[oa]|hyresgäst|reporter|assignee|attn|caller|applicant
    |complainant|witness|zeug[ei]n?|testigo|fahrer(?:in)?|chauffeur|driver|hausmeister(?:in)?|bedrijfsarts
    |courier|kurier|kurir|coursier|corriere|operator|operador|operatör|familie|family|famille|família
    |schichtleiter(?:in)?|ersthelfer(?:in)?|notulist|councillor|nurse|colleague|kolleg[ei]n?|neighbou?r
    |nachbar(?:in)?|(?:klassen)?lehrer(?:in)?|teacher|erzieher(?:in)?|betreuer(?:in)?|pfleger(?:in)?|daughter|tochter|dochter|datter|dotter|fille|hija|figlia|córka|son|sohn|zoon|sønn|hijo|figlio|madre|padre
    |mère|père|geom\.|担当|기사|고객|wife|husband|brother|sister|mother|father|last name|surname
    |nachname|vorname|prénom|apellidos?|cognome|nazwisko
  )\s?[:?]?\s{1,2}$
`;
/** What a person does. */
const says = regex('iu')`
  ^,?\s(?:
    says?|said|sagt(?:e)?|meint(?:e)?|berichtet|informiert|erläutert|erklärt|bittet|fragt|übernimmt|reports
    |presents|schreibt|schrieb|asks|asked|writes|wrote|told|replied|confirmed|wants|agreed|negotiates|promised|insists|volunteered|verhandelt|kümmert sich|dit|écrit|demande
    |dice|dijo|pide|scrive|chiede|ha detto|zegt|zei|vraagt|schrijft|diz|disse|pede|mówi|pisze|prosi|säger
    |sagde|siger|sier|skriver|říká|píše
  )(?!\p{L})
`;
const after = /^\s?(?:님|씨|팀장|대리|과장|부장|차장|이사|고객|様|さん|氏|先生|女士|小姐|殿|जी)/;
/** An honorific that the model took into the name. */
const within = /(?:様|さん|님|씨|\s(?:팀장|대리|과장|부장|차장|이사|고객))$/u;

/** Whether the words around a capital say that it is somebody's. */
export const isSomebody = (left: string, right: string): boolean => role.test(left) || says.test(right);

/** Whether a finding is addressed as a person is. */
export const isAddressed = (left: string, found: string, right: string): boolean =>
  before.test(left) || after.test(right) || within.test(found);
