import { piece, regex, wordList } from '../engine/regex.ts';

/** Things, places and firms that are called after somebody: their names are names of nobody. */

/** What stands behind the name: `the Hannah Fischer foundation`, `Fischer Heizung`. */
const thingBehind = regex('iu')`
  ^[ -](?:
    brands?|paints?|mix|tea|coffee|beer|wine|whisk(?:y|ey)|gin|salad|sauce|cake|cheese|lamps?|lights?|shel(?:f|ves)
    |chairs?|desks?|sofas?|beds?|tables?|shoes?|boots?|jackets?|jeans|shirts?|dress(?:es)?|bags?|perfumes?
    |watch(?:es)?|toys?|dolls?|board games?|games?|cards?|vases?|prints?|posters?|pianos?|guitars?|machines?|pumps?
    |valves?|printers?|toners?|cars?|vans?|trucks?|bus(?:es)?|bikes?|ships?|ferr(?:y|ies)|boats?|yachts?|trains?
    |bridges?|towers?|tunnels?|stadiums?|arenas?|theatres?|theaters?|cinemas?|halls?|rooms?|wards?|wings?
    |librar(?:y|ies)|museums?|galler(?:y|ies)|parks?|gardens?|airports?|stations?|hotels?|restaurants?|caf[eé]s?
    |pubs?|bakery|bakeries|supermarkets?|stores?|shops?|schools?|college|university|hospitals?|hospices?|clinics?
    |church(?:es)?|cathedrals?|foundations?|trusts?|institutes?|prizes?|awards?|medals?|scholarships?|fellowships?
    |lectures?|cups?|trophy|trophies|programmes?|programs?|projects?|acts?|bills?|rules?|principles?|paradox
    |manoeuvre|maneuver|method|procedure|reflex|sign|fracture|stent|catheter|needle|forceps|clamp|travels?|tours
    |motors|industries|holdings?|bros|brothers|enterprises|logistics|plumbing|electrical|heizung|sanitär|elektro
    |bau|reisen|möbel|bäckerei|apotheke|stiftung|schule|gymnasium|klinik|krankenhaus|platz|haus|halle|saal|preis
    |pokal|lampe|regal|sofa|schrank|tisch|fondation|fundación|fundação|fondazione|stichting|säätiö|stiftelsen
    |fundacja|nadace|agd|rtv
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
    (?:hotels?|hôtel|hurricane|typhoon|cyclone|storm|sturmtief|sturm|orkan|tempête|ouragan|huracán|tormenta|vessel
    |ship|schiff|fähre|m[vsy]|hms|uss|ss|yacht|codename|board game|brand|marke|marque|marca|merk|märket|toner
    |modèle|modelo|modello|rue|avenue|boulevard|calle|avenida|plaza|via|piazza|corso|rua|praça|ulica|lycée|collège
    |école|crèche|hôpital|colegio|escuela|instituto|hospital|ospedale|scuola|liceo|szkoła|szpital|salle|sala
    |salon|saal|raum|station|halle|stade|estadio|pont|puente|ponte|musée|museo|muzeum|theater|théâtre|teatro|kino
    |café|bar|restaurant|ristorante|pizzeria|trattoria|taverne|bäckerei|apotheke|pharmacie|farmacia|serwis|sklep
    |firma|firmy|fa\.|table|tisch|peach|pêche|ψυγείο|εταιρεία|οδός|кафе|ресторан|отель|гостиница|школа|улица|шкаф
    |диван|стол|модель|марка|теплоход|магазин
    )\s
  )["“„«»'‘]?$
`;
/** `Baker v Willis`: a case in court, by surnames alone. A client with a whole name is somebody. */
const caseBefore = /(?:^|[^\p{L}\s] |\P{Lu}\p{L}* )\p{Lu}\p{L}+ v(?:s|\.)? $/u;
const caseBehind = /^ v(?:s|\.)? \p{Lu}\p{L}+/u;
const oneWord = /^\p{L}+$/u;
/** `Billy-Regal`, `Hans-ugen`: a compound that ends in a noun. Not `Abd al-rahman`. */
const compound = /(?<!(?:^|\s)(?:al|el|ben|bin|ibn))-\p{Ll}{3,}$/iu;
const capitalised = /-\p{Lu}[\p{L}’']*$/u;
/** `"Emil und die Detektive"`: more words follow within the quotation. */
const opens = /(?:^|[\s(])["“„«»]$/u;
const title = regex('u')`
  ^(?:
    \s(?:and|or|of|in|on|the|a|und|oder|der|die|das|im|auf|et|ou|le|la|de|du|des|y|e|o|en|el|del|con|di|och|og|i)
  ){1,3}\s(?!I\s)[^"“”«»\n]{2,40}["”“«»]
`;

/** Brands that are called like people. */
const brands = wordList`
  albert_heijn aunt_jemima abercrombie_fitch benjamin_moore bernard_matthews betty_crocker billy_goat calvin_klein
  carolina_herrera carl_ras charles_schwab charles_tyrwhitt christian_dior clarice_cliff david_yurman donna_karan
  duncan_hines earl_grey eddie_bauer eli_lilly elizabeth_arden estée_lauder ferrero_rocher giorgio_armani
  harley_davidson harry_winston helly_hansen henry_schein hugo_boss jack_daniels jack_wolfskin jim_beam jimmy_choo
  jimmy_john john_deere john_lewis johns_hopkins johnnie_walker jo_malone kate_spade karl_lagerfeld laura_ashley
  levi_strauss li_ning liz_claiborne louis_vuitton marc_jacobs martin_marietta mary_kay max_mara merrill_lynch
  michael_kors morgan_stanley oscar_mayer paul_smith perry_ellis peter_pan philip_morris pierre_cardin pierre_fabre
  ralph_lauren ray_ban sally_beauty samuel_adams sara_lee sherwin_williams stella_artois steve_madden ted_baker
  thomas_cook thomson_reuters tim_hortons tom_ford tommy_hilfiger tory_burch trader_joe vera_wang victoria_secret
  vivienne_westwood walt_disney wilhelm_layher yves_rocher yves_saint_laurent zoe_karssen
`;
const brandNames = new Set(brands.split(' '));
/** `Sherwin-Williams`, `Jack Daniel’s`: as the list has it. */
const asListed = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’]s?$/, (end) => (end.length > 1 ? 's' : ''))
    .replace(/['’]/g, '')
    .replace(/[\s&-]+/g, '_');

const day = piece`
  (?:
    montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|monday|tuesday|wednesday|thursday|friday
    |saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes
    |sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag
    |vrijdag|zaterdag|zondag|koningsdag|pinksteren|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|måndag
    |tisdag|lördag|söndag|midsommar|ostern|pfingsten|weihnachten|pasqua|pasen|pâques|navidad|natale|noël
  )
`;
const isDay = new RegExp(`(?:^|\\s)${day}$`, 'iu');

/** Whether a name is that of a thing, a title, a case or a day, by itself or by what stands beside it. */
export function isNamedThing(found: string, before: string, after: string): boolean {
  if (isDay.test(found) || brandNames.has(asListed(found))) return true;
  if (compound.test(found) && !capitalised.test(found)) return true;
  if (thingBehind.test(after) || firm.test(found) || thingBefore.test(before)) return true;
  if (oneWord.test(found) && (caseBefore.test(before) || caseBehind.test(after))) return true;
  return opens.test(before) && title.test(after);
}
