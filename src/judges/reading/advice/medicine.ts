import { piece, regex, wordList } from '../../../engine/regex.ts';
import { expert, story, told, type AdviceField } from './parts.ts';
import { wakeWords } from '../wake-words.ts';

/** Doses and medicines, told as an order. */

const drug = piece`
  (?:
    (?:blood pressure |sleeping |pain |heart |thyroid )?(?:medications?|medicines?|meds|insulin|pills|tablets)
    |antidepressants?|antibiotics?|antipsychotics?|blood thinners?|statins?|painkillers?|steroids|warfarin
    |lithium|ibuprofen|paracetamol|acetaminophen|aspirin|naproxen|amoxicillin|penicillin|omeprazole|metformin
    |levothyroxine|sertraline|fluoxetine|prozac|zoloft|escitalopram|venlafaxine|prednisone|tramadol|codeine
    |oxycodone|morphine|diazepam|valium|xanax|lorazepam|ritalin|adderall|viagra|metronidazole|hydrocortisone
    |salbutamol|chemotherapy
  )
`;
const number = String.raw`(?:\d[\d.,–-]*|one|two|three|four|half an?|an?)`;
const dose = String.raw`(?:\d[\d.,–-]*\s?(?:mg|mcg|µg|iu|units)\b|${number} (?:tablets?|pills?|capsules?|puffs)\b)`;
const smallDose = String.raw`\d[\d.,]*\s?(?:g|grams?|ml|drops|%)`;
const rhythm = piece`
  (?:
    every|per|a|each|times|once|twice|daily|hourly|before|after|until|at night|tomorrow|tonight|now|today
    |starting|in the (?:morning|evening)
  )
`;
export const onMedicine: AdviceField = {
  wake: wakeWords(wordList`
    mg mcg µg ml iu units tablet tablets pill pills capsule capsules puffs drops medication medications medicine
    medicines meds insulin dose antidepressant antidepressants thinner thinners warfarin antibiotic antibiotics
    statin statins painkillers lithium ibuprofen paracetamol acetaminophen aspirin amoxicillin penicillin metformin
    levothyroxine sertraline fluoxetine prozac zoloft escitalopram venlafaxine prednisone tramadol codeine oxycodone
    morphine diazepam valium xanax ritalin adderall viagra metronidazole hydrocortisone salbutamol chemotherapy
    vaccine aspirins omeprazole sleep
  `),
  advice: [
    regex('gi')`
      \b(?:take|give|inject|start(?: with)?|increase|double|raise|begin|use|need|put you on)\b[^.!?\n]{0,40}?\b${dose}[^.!?\n]{0,50}?\b${rhythm}\b(?:
        \s+(?:day|night|meals?|\d+\s?(?:hours?|h)|daily|hours?|a day)
      )?
    `,
    regex('gi')`
      \b(?:take|give|start|begin|apply|drink|mix|use|need)\b[^.!?\n]{0,40}?\b(?:
        ${drug}\b[^.!?\n]{0,20}?(?:${dose}|${smallDose})
        |(?:${dose}|${smallDose})[^.!?\n]{0,24}?\b${drug}
      )\b(?:[^.!?\n]{0,24}\b${rhythm}\b(?:\s+(?:day|night|week|hours))?)?
    `,
    regex('gi')`
      ${told}(?:take|give \w+|swallow) ${number} ${drug}s?\b[^.!?\n]{0,40}
      |\b(?:go|move|come) (?:up|down) to ${dose}[^.!?\n]{0,20}
      |\byou (?:should|need to|must) be on ${dose}[^.!?\n]{0,30}
      |\byou need (?:to take )?(?:antibiotics|${drug})\b[^.!?\n]{0,24}
      |${told}(?:crush|split|chew) the (?:pills?|tablets?|capsules?)\b[^.!?\n]{0,40}
      |${told}(?:leave out|omit|skip|double|triple|halve) (?:the|your) (?:next )?(?:dose\b(?! of)|${drug}\b)[^.!?\n]{0,24}
      |\bgive your (?:baby|child|toddler|son|daughter)\b[^.!?\n]{0,24}\b${drug}\b
    `,
    regex('gi')`
      \b(?:stop|quit|skip|halve|double|discontinue|cut|come off|go off|wean yourself off)\s+(?:taking\s+)?
      (?:(?:your|the)\s+)?(?:dose\b(?! of)|${drug}\b)
    `,
    new RegExp(String.raw`\b(?:switch|change) from ${drug} to ${drug}\b`, 'gi'),
    regex('gi')`
      \byou (?:can|may|should) (?:safely |just |simply )?(?:combine|mix|stop|take|go off)\b[^.!?\n]{0,12}?\b${drug}\b
      (?:[^.!?\n]{0,16}?\b(?:with|and|to|while)\b[^.!?\n]{0,16})?
    `,
  ],
  careful: expert(piece`
    doctors?|physicians?|GP|pharmacists?|nurses?|midwife|clinicians?|providers?|veterinarians?|vet
    |professionals?|specialists?|label|package|leaflet|prescriber|cardiologist|psychiatrist
    |person who prescribed (?:it|them)
  `),
  otherwise: regex('i')`
    \b(?:
      ${story}|patients?|study|trial|participants|mice|rats|recipes?|flour|sugar|butter|salt|coffee|tea|soil
      |plants?|prescri\w+|label|leaflet|do not|never|usual\w*|often|typical\w*|doctors|may help|if
    )\b
    |\bdon[’']t (?:take|give|stop|skip|double)
    |\?\s*$|["“]
  `,
  why: 'How much of a medicine is right depends on the person. A doctor or pharmacist can say.',
};
