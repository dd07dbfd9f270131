/** The person who writes, or the text itself, as the subject of a sentence: it tells of the text and of no engagement. */
export const WRITER =
  "ber om at (?:departementet|budsjett\\p{L}*|styret)|(?:eg|jeg)\\s+(?:\\p{L}+\\s+){0,2}?(?:noter\\p{L}*|skriv\\p{L}*|skrev|skrevet|finn\\p{L}*|veit|vet|må|trur|tror|hugsar|husker|manglar|mangler|reknar|regner|tek med|tar med)|(?:noterer|skriv|skriver|finn|finner|veit|vet|trur|tror)\\s+(?:eg|jeg)|I\\s+(?:\\p{L}+\\s+)?(?:note|noted|write|wrote|list|jot|jotted|think|must|need|cannot find|do not know|don[’']t know|should check)";
const TEXT_NO =
  'notatet|kapittelet|kapitlet|kapitla|oversynet|oversikta|oversikten|lista|listen|teksten|saka|saken|vedlegget|meldinga|meldingen|avsnittet|delkapittelet|tabellen|nyheitsbrevet|nyhetsbrevet|rapporten her|denne (?:saka|saken|rapporten|teksten)|dette (?:notatet|kapittelet|oversynet)';
const TEXT_EN =
  '(?:this|the) (?:note|chapter|section|overview|list|text|page|newsletter|appendix|annex|table|log|issue)|this report|previous issues|here (?:is|are) (?:what|a list|an overview)';
/** Openings of such sentences. */
export const ABOUT_TEXT = `(?:her (?:noterer|følgjer|følger|er (?:eit|ei|et|en|ein) (?:oversyn|oversikt|liste)|kjem|kommer)|(?:${TEXT_NO})(?!\\s+(?:om|frå|fra|med)\\s)|${TEXT_EN}|(?:husk|hugs|nb|merk|note to self|reminder|todo|to do|framlegg til vedtak|forslag til vedtak|meld frå|meld fra|sjå òg|se også|see also|kjelde|kilde|source|(?:vi|me|we) (?:viser til|refer to|ber om at departementet)|(?:det vert|det blir|eg|jeg) (?:vist|viser) til|viser til|with reference to|nothing(?! but)|ingenting(?! anna| annet)|(?:fewer|færre|fleire|flere|more) [^.;,]{3,60} (?:than|enn) )(?!\\p{L}))`;
/** Before "we have promised", these make it a thing and no promise: "what we have promised". */
export const FREE_RELATIVE = '(?:kva|hva|det|alt|what|everything|all|anything|kven|hvem|korleis|hvordan|how|whether|om)';
