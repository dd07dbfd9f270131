/** Words that bind us: a visit we have promised to receive is ours to give. */
export const GAVE_WORD =
  'lova|lovt|lovet|lovar|lover|lovte|forplikta|forpliktet|påtatt|påteke|påtok|tilsagt|tilsagn|tilsegn|promised?|pledged?|undertaken|undertook|committed|agreed|our word|vårt ord|ord på';
/** Being with in what others go on with, without anybody's having asked. */
export const TOOK_PART =
  '(?:deltatt|deltok|deltar|deltek|deltake|took part|taken part)(?: \\p{L}+){0,3} (?:og|and)(?: \\p{L}+){0,2} (?:bidrag|bidrege|bidrog|bidro|contribut\\p{L}+)|(?:bidr\\p{L}+|bidrag) inn i|contribut(?:ed|es|ions?) into';
