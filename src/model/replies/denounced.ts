import { piece, regex } from '../../engine/regex.ts';

const sentence = /[^.!?\n]+(?:[.!?]+["”’»']?|\n|$)/g;
const quotation = /["“„«][^"“”„«»\n]{2,200}["”“»]/g;

/** What is said of the words in quotation marks, or of a deed: that it is not to be. */
const blame = piece`
  (?:
    unacceptable|wrong|false|untrue|lies?|myths?|hateful|hurt(?:s|ful)|cruel|harm(?:s|ful)|offensive
    |insult(?:s|ing)?|disgusting|disgraceful|shameful|inhuman|intolerable|illegal|vile|toxic|racis[tm]
    |sexis[tm]|homophobi[ac]|transphobi[ac]|antisemiti[cs]m?|islamophobi[ac]|ableis[tm]|bigot(?:ed|ry)
    |discriminat\w+|dehumani[sz]\w+|prejudice\w*|stereotypes?|slurs?|threats?|crimes?|abuse|abusive
    |not (?:ok|okay|fine|funny|acceptable|a joke|right|true)
    |never (?:ok|okay|funny|acceptable)|no joke
  )
`;
const condemns = regex('i')`
  \b(?:
    ${blame}
    |(?:ban|remov|delet|report|dismiss|fir|suspend|condemn|criticis|criticiz)ed
    |condemns?|banned|apologi[sz]ed?|ashamed|shocked|appalled|ha(?:s|ve) no place
    |makes? (?:me|us|people) (?:angry|sad|small|furious)
    |(?:can[’']?t|cannot|should ?n[o’']?t|must ?n[o’']?t|do ?n[o’']?t|never|stop|nobody should|no one should) (?:just |ever |even )?(?:
      say|call|writ|us|shout|post|repeat|tell|mak|jok|chant
    )(?:e|ing)?
  )\b
`;
const agrees = regex('i')`
  \b(?:
    I agree|so true
    |(?:[’']s|is|am|are|[’']m|[’']re) (?:(?:so|totally|absolutely|damn|just) )?
    (?:right|true|correct|a fact|facts)
  )\b
`;
/** `Hating … is unacceptable.` */
const deed = regex('i')`
  ^\W*(?:
    hating|treating|calling|threatening|insulting|mocking|attacking|hurting|beating|harassing|bullying|saying
    |wishing|wanting|demanding|excluding
  )\b[^"“]{3,100}?\b(?:is|are|was)\s(?:\w+\s){0,2}?${blame}\b
`;

/** The sentence without what it only repeats in order to condemn it; as it is where it condemns nothing. */
function ownWords(text: string): string {
  const frame = text.replace(quotation, ' that ');
  if (frame === text) return deed.test(text) && !agrees.test(text) ? ' ' : text;
  return condemns.test(frame) && !agrees.test(frame) ? frame : text;
}

/**
 * A text without hateful words that it quotes, or deeds that it names, to condemn them. The model was trained on
 * sentences that say such things, and sees the words more than the "unacceptable" behind them.
 */
export const withoutDenounced = (text: string): string => text.replace(sentence, ownWords);
