/** Words that stand beside names, whatever the model makes of them. */

/** Who is addressed or greeted, or what somebody is: a name comes next. */
const before =
  /(?<!\p{L})(?:m(?:rs?|s|iss|me|lle)|dr|prof|herrn?|frau|fru|monsieur|madame|señor[ai]?t?a?|sra?|do[cñ]tora?|sig(?:nora?)?|signor|dott(?:\.?ssa)?|avv|ing|dhr|mevr(?:ouw)?|mw|meneer|pan[aiu]?|paní|sayın|bay(?:an)?|господин|госпожа|г-жа|г-н|κυρί[αο]ς?|κ[αος]?|dear|hi|hello|hey|lieber?|hallo|bonjour|ch(?:er|ère)|hola|estimad[oa]|querid[oa]|car[oa]|gentile|ciao|beste|geachte|hej|kære|hei|ahoj|drog[ia]|prezad[oa]|olá|regards|thanks|gr(?:uß|üße|oet(?:en|jes)?)|cordialement|saludos|saluti|abraços?|mvh|pozdrawiam)[.,]?\s{1,4}$/iu;
const after = /^\s?(?:님|씨|팀장|대리|과장|부장|차장|이사|고객|様|さん|氏|先生|女士|小姐|殿|जी)/;
/** An honorific that the model took into the name. */
const within = /(?:様|さん|님|씨|\s(?:팀장|대리|과장|부장|차장|이사|고객))$/u;

/** Whether a finding is addressed as a person is. */
export const isAddressed = (left: string, found: string, right: string): boolean =>
  before.test(left) || after.test(right) || within.test(found);
