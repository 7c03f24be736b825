import { piece, regex } from '../../../engine/regex.ts';

const comment = String.raw`(?:\{?\/\*|\/\/|#|--|<!--|;|%)`;
const dotted = piece`
  (?:\.{3}|…)[ \t]*\(?(?:the )?(?:
    rest|remaining|remainder|other|previous|same|more (?!data)|and so on|etc|as before|as above|omitted
    |unchanged|continue
  )[^\n]*
`;
const rest = piece`
  (?:the )?(?:rest|remainder) of (?:the|your|this)?[ \t]?[^\n]{0,40}\b(?:
    code|file|function|methods?|class|implementation|logic|components?|script|program|app|html|markup|css
    |styles?|page
  )\b[^\n]{0,30}(?:here|unchanged|goes|remains|stays|\.{3}|…|$)
`;
const existing = piece`
  (?:previous|remaining|other|same) (?:code|methods?|functions?|imports?|logic|content)[^\n]{0,20}(?:
    here|unchanged|as before|above|remains?|stays?|\.{3}|…
  )[^\n]*
`;
// someone was to write the rest: `// ... rest of the code`, `# existing code here`
// the same where the reply is in another language: `# tutaj dodaj resztę kodu`, `// hier kommt der restliche Code`
const abroad = piece`
  (?:[^\n]{0,30}(?<!\p{L}))?(?:
    rest[eo]?|restante|restliche[nr]?|übrige[nr]?|reszt[aęy]|dein|ihr|votre|ton|tu|su|tuo|seu|twój
  )[ \t](?:\p{L}{1,4}[ \t]){0,2}(?:
    code|códigos?|codice|kodu?|quellcode|logik|logique|lógica|fonctions?|funktionen|methoden
  )(?!\p{L})[^\n]{0,40}
`;
// `your code here` alone is what any template says
const goesHere = piece`
  (?:
    [^\n]{0,50}\b(?:goes|comes|go) here\b[^\n]{0,20}\b(?:as before|as above|unchanged)
    |your implementation (?:goes )?here\.?
  )
`;
const same = String.raw`\(?(?:same as (?:before|above)|unchanged|as before|remains the same)\)?\.?[ \t]*(?:\*\/|-->)?`;
// code may follow that does what its comment says
const ofParts = String.raw`[^\n]*\b(?:sections?|methods?|code|routes?|fields?|functions?|tests?|components?)\b[^\n]*\b(?:here|below)\b`;
const last = String.raw`[^\n]*(?:\n\s*(?:[)\]}]|<\/|end\b|(?![\s\S]))|(?![\s\S]))`;
// `add the remaining sections here`, `same for the other fields`, `and so on for the other routes`
const others = piece`(?:(?=${ofParts}|${last})(?:(?:TODO:?[ \t]*)?(?:add|put|insert|include|place|write|repeat|paste|do|handle)[ \t](?:all )?(?:the |your )?(?:remaining|rest|missing)\b[^\n]{0,50}|
  (?:and )?(?:(?:the )?same|similar(?:ly)?|likewise|and so on|repeat(?: this)?|etc\.?)[ \t](?:goes |thing )?(?:for|with)[ \t](?:all )?(?:the |each )?(?:other|remaining|rest|others)\b[^\n]{0,40})|
  (?:hier|ici|aquí|qui|aqui|tutaj)[ \t](?:(?:kommt|va|viene|fügen? sie|ajoutez|inserisci)[ \t])?(?:dein|ihre?|votre|ton|tu|su|il tuo|seu|twój|wpisz)[ \t][^\n]{0,30}|
  (?:votre|ton|tu|su|il tuo|seu|twój|dein|ihr)[ \t](?:code|código|codice|kod|logik)[ \t](?:ici|aquí|qui|aqui|tutaj|hier)[^\n]{0,20})`;
const shortened = piece`
  [[(]?[^\n\])]{0,40}\b(?:omitted|left out|elided|shortened|trimmed|truncated|gekürzt|weggelassen|omis|omitido)[ \t](?:
    for (?:the sake of )?(?:brevity|clarity|space|length|readability)|here|der kürze halber|por brevedad
  )[\])]?\.?
`;
// `... write the rows here ...`, `remaining fields go here`, `rest omitted for brevity`
const elsewhere = piece`
  (?:
    (?:\.{3}|…)[ \t]*(?![^\n]*\b(?:see|docs?|read|start|stop|note)\b)[^\n]{0,40}\bhere\b[ \t]*(?:\.{3}|…)
    |(?=${ofParts}|${last})(?:\.{3}[ \t]*)?(?:the )?(?:remaining|rest of (?:the|your)|other|further)(?: [\w-]+){1,3} (?:
      (?:go|goes|come|comes|belong|belongs) here|follow|follows
    )[ \t]*(?:\.{3}|…)?
    |${shortened}
  )
`;
const left = regex('gimu')`
  ^[ \t]*(?<v>
    ${comment}+[ \t]*(?:${dotted}|${rest}|${existing}|${same}|${abroad}|${goesHere}|${others}|${elsewhere})
    (?:[ \t]*\*\/\}?)?
  )$
`;

/** A body that was promised and is empty: `# Implement the upload here`, and then `pass`. */
const stub = regex('gim')`
  ^[ \t]*(?<v>
    ${comment}+[ \t]*(?:TODO:?[ \t]*)?(?:
      (?:implement|write)\b[^\n]{0,40}\b(?:here|code|logic|implementation|function|method)\b
      |your (?:\w+ ){0,3}(?:code|logic|implementation)\b
    )[^\n]{0,40}
  )\n\s*(?:
    pass
    |return(?: (?:null|None|nil|false|False|0|""|''|\[\]|\{\}))?;?
    |end|\.{3}|throw new Error\([^\n]*|raise NotImplementedError[^\n]*
  )[ \t]*(?:\n|$)
`;
/** The same in one line: `pass  # your code here`, or a note that something is to be implemented. */
const todo = regex('gimu')`
  ^[ \t]*(?:
    (?:pass|\.{3})[ \t]+(?<w>
      ${comment}+[ \t]*(?:
        TODO\b
        |(?:add |put |write )?your (?:\w+ ){0,2}(?:code|logic|implementation)\b
        |implement\b
      )[^\n]{0,60}
    )
    |(?<v>
      ${comment}+[ \t]*TODO:?[ \t]*(?:implement|fill in|finish|complete|hier|ici|aquí)(?!\p{L})[^\n]{0,60}
    )
    |(?:pass|\.{3})[ \t]+(?<x>#[ \t]*(?:fill in|implement|complete|write)\b[^\n]{0,60})
  )$
`;
/** Lists of settings are often shown in part, so only plain words for that count. */
const leftOfSettings = regex('gimu')`^[ \t]*(?<v>#[ \t]*(?:${same}|${shortened}))$`;

const unwritten = 'Nothing stands here yet: this part is left for you to write.';
const leftOut = 'The code stops here and goes on later. Pasted as it is, it does less than it says.';
/** What says that a part was left out, and what to say of it. */
export const leftOutPatterns = [
  [left, leftOut],
  [stub, unwritten],
  [todo, unwritten],
] as const;
export const leftOfSettingsPatterns = [[leftOfSettings, leftOut]] as const;
