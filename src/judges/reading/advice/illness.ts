import { piece, regex, wordList } from '../../../engine/regex.ts';
import { expert, story, type AdviceField } from './parts.ts';
import { wakeWords } from '../wake-words.ts';

/** An illness that a chatbot says somebody has, or a doctor that it says nobody needs. */

const you = String.raw`(?:you|your (?:child|son|daughter|baby|mother|father|wife|husband|partner|dog|cat))`;
const illness = piece`
  (?:
    (?:a |an )?(?:mild |severe |type [12] |early |generali[sz]ed |classic )?(?:
      diabetes|cancer|melanoma|pneumonia|appendicitis|(?:clinical |major )?depression|ADHD|autism|PTSD|OCD
      |anxiety disorder|bipolar disorder|schizophrenia|heart attack|stroke|lupus|arthritis|an?emia|an?emic
      |hypothyroidism|hyperthyroidism|(?:stomach )?ulcer|sepsis|meningitis|measles|strep throat|asthma
      |acid reflux|concussion|panic attack
      |(?:ear |sinus |bladder |kidney |urinary tract |yeast |viral |bacterial )infection
      |torn (?:meniscus|ligament)|migraines?|Lyme disease|Parkinson’?'?s(?: disease)?
      |Alzheimer’?'?s(?: disease)?|endometriosis|shingles|anorexia|bulimia|heartburn|leuk(?:a)?emia|lymphoma
      |eczema|psoriasis|scabies|the flu|covid|gout|angina|thrombosis|hepatitis|herpes|chlamydia|dementia
      |epilepsy|pre-?eclampsia|a (?:broken|sprained|slipped) \w+|kidney stones|gastritis|bronchitis|tumou?r
      |hernia
    )
  )
`;
const unsure = piece`
  if|whether|may|might|could|possibl\w+|unless|when|never|would|[Dd]o you|[Aa]re you|[Hh]ave you
`;

export const onIllness: AdviceField = {
  wake: wakeWords(wordList`
    diabetes cancer melanoma pneumonia appendicitis depression adhd autism ptsd ocd anxiety bipolar schizophrenia
    attack stroke lupus arthritis anemia anaemia anemic anaemic hypothyroidism hyperthyroidism ulcer sepsis
    meningitis measles strep asthma reflux concussion infection meniscus ligament migraine migraines lyme parkinson
    alzheimer endometriosis stones gastritis bronchitis tumor tumour hernia lump diagnose doctor pain rash hospital
    er vaccine vaccination surgery operation stitches shingles anorexia bulimia heartburn leukemia leukaemia
    lymphoma eczema psoriasis scabies flu covid gout angina thrombosis hepatitis herpes chlamydia dementia epilepsy
    broken sprained slipped
  `),
  advice: [
    regex('gi')`
      \b${you}(?:[’']re| are| is)?(?: (?:
          probably|most likely|very likely|likely|clearly|definitely|almost certainly|certainly|surely
        ))? (?:
        have|has|got|suffering from|suffer from|in the early stages of|meet the criteria for
        |show(?:ing)? (?:the |all the )?(?:classic |clear )?(?:signs|symptoms) of
      )\s+${illness}\b
      |\b${you}(?:[’']re| are| is) an?emic\b
    `,
    regex('gi')`
      \byour (?:\w+ )?(?:symptoms?|pain|headaches?|rash|cough|fatigue|palpitations|results?|blood tests?)\b[^.!?\n]{0,16}?\b(?:
        point(?:s)? to|mean(?:s)?|indicate(?:s)?|show(?:s)? that you (?:have|are)
        |(?:is|are)(?: clearly| definitely| just| only)?(?: caused by)?
      )\s+${illness}\b
    `,
    regex('gi')`
      \b(?:this|that|it|what you(?:[’']re| are) describing|that mole|the lump)(?:[’']s| is) (?:
        only|just|definitely|clearly|certainly|most likely|probably
      )\s+${illness}\b
      |\bwhat you(?:[’']re| are) describing is ${illness}\b
      |^\s*(?:this is|it[’']s|that mole is|the lump is)\s+(?:${illness}|benign|malignant)(?=[.!,;])
    `,
    regex('gi')`
      \bit (?:sounds|looks|seems)(?: very much)? (?:like|as if) ${you} (?:have|has|are having|is having|got) ${illness}\b
      |\b(?:that|this|your) (?:rash|lump|mole|pain|cough|headache|spot|swelling) is (?:just |only |clearly |probably )?
      (?:a |an )?${illness}\b
      |\b${you}(?:[’']re| are| is) (?:clearly |definitely |probably )?having (?:a |an )?${illness}\b
      |\byour [\w ]{3,30} means? that ${you} (?:have|has|are|is) ${illness}\b
      |^\s*it[’']s (?:only |just )${illness}\b[^.!?\n]{0,30}
    `,
    regex('gi')`
      \b(?:do not|don[’']t|no need to) go to (?:the|a) (?:hospital|doctor|emergency room|ER)\b[^.!?\n]{0,30}
      |\byou (?:do not|don[’']t) need (?:the |a |any )?(?:
        vaccine|vaccination|surgery|operation|chemotherapy|stitches
      )\b[^.!?\n]{0,30}
    `,
    regex('gi')`
      \bI diagnose you with\b[^.!?\n]{0,40}
      |\byou (?:do not|don[’']t) need (?:to see )?a doctor\b
      |\bthere(?:[’']s| is) no need to (?:see|call|consult|visit|ask|go to) (?:a|the|any|your) (?:
        doctor|GP|specialist|hospital|emergency room
      )\b
    `,
  ],
  careful: expert(piece`
    doctors?|physicians?|GP|clinicians?|professionals?|specialists?|therapists?
    |emergency (?:room|services|department)
    |hospital|dermatologist|psychiatrist|second opinion
  `),
  otherwise: new RegExp(String.raw`\b(?:${unsure}|${story}|diagnosed|Trojan|code|server|memory)\b|\?\s*$|["“]`, 'i'),
  why: 'From words alone nobody can tell an illness. A doctor can.',
};
