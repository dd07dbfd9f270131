const STAY =
  '(?:reis[ae]n?|turen|opphald(?:et)?|opphold(?:et)?|kurs(?:a|ene|et)|besøket|vitjinga|festen|bilettane|billettene|det|alt|it|the (?:trip|tour|visit|travel|stay|course|tickets?)|everything|utgiftene|kostnad(?:ane|ene)|rekninga|regningen|the (?:costs?|bill))';

/** Before the one who paid: "vart betalt av", "was paid for by". */
export const PAID_BY =
  /^(?:(?:reis[ae]n?|turen|oppha?o?ldet|kurs(?:a|ene|et)|besøket|vitjinga|alt|det|utgiftene|kostnad(?:ane|ene)|it|this|the (?:trip|tour|visit|travel|stay|course|tickets?|costs?)|everything)\s+)?(?:(?:vart|blei|ble|er|var|was|were|is) )?(?:betalt|dekt|dekka|dekket|finansiert|paid(?: for)?|funded|covered|met|financed) (?:av|by) (?:the )?/iu;
/** After the one who paid: "har betalt", "betalte reisa". */
export const PAID_FOR_IT = new RegExp(
  `\\s(?:(?:har|hadde|has|had) (?:betalt|dekt|dekket|paid)(?: for)?|(?:betalte|betaler|betalar|dekte|dekket|dekka|paid|pays|covered)(?: for)?)(?: ${STAY})?[.\\s]*$`,
  'iu',
);
