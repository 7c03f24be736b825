import { piece, regex } from '../../engine/regex.ts';
import { isBrand, isCalledAfter } from './called-after.ts';

/** Things, places and firms that are called after somebody: their names are names of nobody. */

/** What stands behind the name: `the Hannah Fischer foundation`, `Fischer Heizung`. */
const thingBehind = regex('iu')`
  ^[ -](?:
    brands?|tea|coffee|beer|wine|whisk(?:y|ey)|gin|salad|sauce|cake|cheese|lamps?|shel(?:f|ves)|chairs?|sofas?
    |beds?|shoes?|jackets?|jeans|shirts?|dress(?:es)?|perfumes?|toys?|dolls?|board games?|games?|vases?|posters?
    |pianos?|guitars?|machines?|valves?|printers?|toners?|cars?|vans?|trucks?|bus(?:es)?|bikes?|ferr(?:y|ies)
    |boats?|yachts?|towers?|tunnels?|stadiums?|arenas?|theatres?|theaters?|cinemas?|halls?|wards?|wings?
    |librar(?:y|ies)|museums?|galler(?:y|ies)|airports?|hotels?|restaurants?|caf[eé]s?|pubs?|bakery|bakeries
    |supermarkets?|college|university|hospitals?|hospices?|clinics?|church(?:es)?|cathedrals?|foundations?
    |institutes?|prizes?|medals?|scholarships?|fellowships?|trophy|trophies|programmes?|principles?|paradox
    |manoeuvre|maneuver|method|procedure|reflex|fracture|stent|catheter|needle|forceps|motors|industries
    |holdings?|bros|brothers|enterprises|logistics|plumbing|electrical|heizung|sanitär|elektro|bau|reisen|möbel
    |bäckerei|apotheke|stiftung|schule|gymnasium|klinik|krankenhaus|platz|haus|halle|saal|preis|terriers?
    |spaniels?|potato(?:es)?|apples?|pears?|cherr(?:y|ies)|tulips?|dahlias?|hinges?|tiles?|curtains?|fabrics?
    |fonts?|modules?|servers?|pokal|lampe|regal|sofa|schrank|tisch|fondation|fundación|fundação|fondazione
    |stichting|säätiö|stiftelsen|fundacja|nadace|agd|rtv
  )(?!\p{L})
`;
/** Nouns that are verbs too: only behind an article, `the Hannah Fischer award`. */
const article = /(?<!\p{L})(?:the|an?|this|that|our|your|their)\s$/iu;
const actBehind = regex('iu')`
  ^[ -](?:
    paints?|mix|light|desks?|tables?|boots?|bags?|watch|card|print|pumps?|ships?|trains?|bridges?|rooms?|park
    |gardens?|stations?|store|shops?|schools?|trust|award|lecture|cups?|program|projects?|act|bill|rule|sign
    |clamp|travels?|plums?|roses?|handle|taps?
  )(?!\p{L})
`;
/** The last word of one that was taken whole: `Fischer Heizung`. */
const firm = regex('u')`
  \s(?:
    Heizung|Sanitär|Elektro|Bau|Reisen|Möbel|Bäckerei|Metzgerei|Apotheke|Optik|Stiftung|Motors|Industries|Holdings?
    |Bros|Brothers|Enterprises|Logistics|Plumbing|Electrical|Travels?|Tours|Foundation|Trust|AGD|RTV|Impianti
    |Viaggi|Arredamenti|Muebles|Viajes|Voyages|Meubles|Transports|Bouw|Schilders|Installaties
  )$
`;
/** What stands before it: `salle`, `storm`, `HMS`, `Hotel`. */
const thingBefore = regex('iu')`
  (?<!\p{L})(?:
    hotels?|hôtel|hurricane|typhoon|cyclone|storm|sturmtief|sturm|orkan|tempête|ouragan|huracán|tormenta|vessel
    |ship|schiff|fähre|mv|hms|uss|ss|yacht|codename|board game|brand|marke|marque|marca|merk|märket|toner
    |modèle|modelo|modello|rue|avenue|boulevard|calle|avenida|plaza|piazza|corso|rua|praça|ulica|lycée
    |collège|école|crèche|hôpital|colegio|escuela|instituto|hospital|ospedale|scuola|liceo|szkoła|szpital|salle
    |sala|salon|saal|raum|station|halle|stade|estadio|pont|puente|ponte|musée|museo|muzeum|theater|théâtre
    |teatro|kino|café|bar|restaurant|ristorante|pizzeria|trattoria|taverne|bäckerei|metzgerei|fleischerei|konditorei
    |brauerei|boucherie|boulangerie|carnicería|panadería|macelleria|panificio|slagerij|bakkerij|piekarnia
    |túró|libr[oi] (?:su|sobre)|buch über|livre sur|apotheke|pharmacie|farmacia
    |serwis|sklep|firma|firmy|fa\.|table|tisch|peach|pêche|ψυγείο|εταιρεία|οδός|кафе|ресторан|отель|гостиница
    |школа|улица|шкаф|диван|стол|модель|марка|теплоход|магазин|projects?|projekt(?:u|et)?|projet|proye[ck]to
    |projeto|progetto|proiectul|marki|hiệu|nhãn hiệu|фонд|бренд|генератор|έργο|проект|проєкт|dự án|proje|proyek|hanke|contrato|contrat|contratto
    |modul(?:e|ul|en)?|módulo|modulo|moduł|printer|drucker|imprimante|impresora|impressora|stampante|drukarka
    |tiskárna|atelier|sklad|jeřáb|kran|crane|forklift|stapler|drink|cocktail|mascot|maskottchen|font|ordner|folder|boot|łódź
    |zaal|(?:l|dell|nell|all|dall|un)a camera|stormen|orkanen|pračk[auy]|myčk[auy]|sušičk[auy]|lednic[ei]
    |(?:sword|schwert|zwaard|espada|épée)(?=\s["“„«])
    |skriver|принтер|εκτυπωτής|máy in|serwer|serveur|servidor|сервер|sonde|pince|sonda|pinza
  )\s["“„«»'‘]?$
`;
/** `théorème de Noether`: never what belongs to somebody. */
const theoremBefore = regex('iu')`
  (?<!\p{L})(?:théorème|teorema|transformée|transformada|trasformata|syndrome|síndrome|sindrome)\s(?:de|di|d['’])\s?$
`;
/** The filters that have a name; another may be somebody's own. */
const filter = /(?<!\p{L})filtr[eo]\s(?:de|di)\s(?:Bayer|Bessel|Bloom|Butterworth|Canny|Gabor|Kalman|Sobel|Wiener)$/iu;
/** `Baker v Willis`: a case in court, by surnames alone. A client with a whole name is somebody. */
const caseBefore = /(?:^|[^\p{L}\s] |\P{Lu}\p{L}* )\p{Lu}\p{L}+ v(?:s|\.)? $/u;
const caseBehind = /^ v(?:s|\.)? \p{Lu}\p{L}+/u;
const oneWord = /^\p{L}+$/u;
/** `Billy-regal`, `Hans-ugen`, `Franz-Josefs-Bahn`: a compound of a name and a noun. Not `Min-jun`. */
const compound = regex('u')`
  -(?:
    hyllan?|lampan?|jakken?|ugen|veckan|uka|boken|bilen|båten|app(?:en)?|tarief|regeling|wet|lampe
    |regal|stuhl|tisch|preis|straße|platz|haus|schule|verfahren|methode|modell|effekt|formel|gesetz|jacke|hose
    |mantel|schuhe?|tasche|b(?:a|ä)nd|bände|reihe|serie|bücher|film|figur|puppe|bahn|gerät|ecke|saal|raum
    |brücke|turm|kirche|klinik|stiftung|gymnasium|gruppe|konzert|denkmal|fest|taal|stoel|straat|school
  ),?$
`;
/** With a capital only behind two names: one and a noun may be a double surname, `Schulz-Lampe`. */
const compoundInCapitals = new RegExp(`^\\p{L}+-\\p{L}+${compound.source}`, 'iu');
/** `"Emil und die Detektive"`: more words follow within the quotation. */
const opens = /(?:^|[\s(])["“„«»]$/u;
const title = regex('u')`
  ^(?:
    \s(?:and|or|of|in|on|the|a|und|oder|der|die|das|im|auf|et|ou|le|la|de|du|des|y|e|o|en|el|del|con|di|och|og|i)
  ){1,3}\s(?!I\s)[^"“”«»\n]{2,40}["”“«»]
`;

/** `Björn (the printer)`: what it is stands in brackets. */
const explained = regex('iu')`
  ^\s\((?:the |our |der |die |das |unser |unsere |la |le |el |il |de |het |nombre del? |nom du |nome do )?(?:
    printers?|server|así se llama el modelo|cats?|dogs?|ship|boat|van|car|room|project|module|drucker|katzen?|hund|schiff|boot|projekt
    |imprimante|chat|chien|bateau|projet|impresora|gato|perro|barco|proyecto|impressora|projeto|stampante|gatto
    |cane|progetto|kat|hond|skrivaren|skriveren|katten|hunden|båten|kissat?|koira|drukarka|kot|pies|kočka
  )(?!\p{L})
`;
/** `the "Erika" shelf`, `"Lotte" is a boat`: a name in quotes is a label, unless somebody is said to be called so. */
const quotedBefore = /(?:^|[\p{L})\d.!?,–-]\s|\n)["“„«»]$/u;
const quotedBehind = /^(?:[/ -]\p{L}{2,20})?["”“»«](?=\s(?![<:=|])|[.)!?]|$)/u;
const calledSo = regex('iu')`
  (?:
    name[nsd]?|called|heißt|heisst|namens|nom|nombre|nome|naam|naamgenoot|imię|nazwisko|signed|from|by|sagt|von|user
    |customer|kunde|kundin|employee|client|cliente|as|als|to|an|me|sich|pseudo|nick(?:name)?
  )(?:\s(?:is|was|ist|est|es|è|é|er))?\s["“„«»]$
`;
const isQuoted = (before: string, after: string): boolean =>
  quotedBehind.test(after) && quotedBefore.test(before) && !calledSo.test(before);

/** `Visser-tarief`: the compound goes on where the finding ends. */
const goesOn = /^-?\p{Ll}{3}/u;

const day = piece`
  (?:
    montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|monday|tuesday|wednesday|thursday|friday
    |saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes
    |sábado|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag
    |vrijdag|zaterdag|zondag|koningsdag|pinksteren|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|måndag
    |tisdag|lördag|söndag|midsommar|pfingsten|weihnachten|pasen|pâques|navidad
  )
`;
/** Without a given name before it, for some are surnames. */
const isDay = new RegExp(`^(?:(?:am|le|el|il|op|på|den|we?|on)\\s)?${day}$`, 'iu');

/** Whether a name is that of a thing, a title, a case or a day, by itself or by what stands beside it. */
export function isNamedThing(found: string, before: string, after: string): boolean {
  if (isDay.test(found) || isBrand(found)) return true;
  if (compound.test(found) || compoundInCapitals.test(found) || firm.test(found)) return true;
  if (found.endsWith('-') ? /^\p{L}/u.test(after) : after.startsWith('-') && goesOn.test(after)) return true;
  if (isCalledAfter(found, after)) return true;
  if (isQuoted(before, after)) return true;
  if (thingBehind.test(after) || explained.test(after)) return true;
  if (article.test(before) && actBehind.test(after)) return true;
  if (thingBefore.test(before) || thingBefore.test(found.replace(/\S+$/, ''))) return true;
  if (theoremBefore.test(before + found.replace(/\S+$/, ''))) return true;
  if (filter.test(before + found)) return true;
  if (oneWord.test(found) && (caseBefore.test(before) || caseBehind.test(after))) return true;
  return opens.test(before) && title.test(after);
}
