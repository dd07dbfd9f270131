import { frame } from './frame.ts';
import type { KindRule } from './kind-rule.ts';
import { MONEY } from './money.ts';

const WORK_NO = '\\p{L}*(?:rapport|studie|artikkel|notat|innlegg|rettleiing|veiledning|video|videofilm|strategi|evaluering)(?:en|a|et)?';
const WORK_EN = '(?:the |an? )?(?:report|study|article|brief|think piece|guide|video|strategy|evaluation)';
const TOOK_PART_NO = 'deltok|deltek|deltar|deltake|delteke|deltatt|delta';
const TOOK_PART_EN = '(?:took|takes?|taken|taking) part (?:also )?(?:both in person and online |in person |online )?';

/** Taking part, being told of and giving money, with what or whom it was only named: "deltok på Kystdagane", "gave the Red Cross money for a course". */
export const TAKING_PART_NO: readonly KindRule[] = [
  { kind: 'event', words: frame(TOOK_PART_NO, 'på(?= )', 4), weight: 5, act: true },
  { kind: 'event', words: `(?:${TOOK_PART_NO}) (?:også )?både fysisk og digitalt på`, weight: 5, act: true },
  { kind: 'event', words: frame('omtal(?:t|te|a)', '(?:på|ved)(?= )', 4), weight: 6, act: true, role: 'featured' },
  {
    kind: 'publication',
    words: frame(TOOK_PART_NO, `i (?:ein |eit |ei |en |et |det faglege |det faglige )?${WORK_NO}`, 3),
    weight: 7,
    act: true,
    role: 'participant',
  },
  { kind: 'funding', words: frame('gav|ga|gjev|gir|gjeve|gitt', 'peng(?:ar|er) til', 9), weight: 7, act: true },
];
export const TAKING_PART_EN: readonly KindRule[] = [
  { kind: 'event', words: `${TOOK_PART_EN}in`, weight: 5, act: true },
  { kind: 'event', words: frame('featured', 'at', 3), weight: 6, act: true, role: 'featured' },
  { kind: 'publication', words: `${TOOK_PART_EN}in ${WORK_EN}`, weight: 7, act: true, role: 'participant' },
  { kind: 'funding', words: `(?:gave|gives?|given) (?:[^\\s,.;:!?]+ ){1,12}?(?:money (?:for|to|towards)|${MONEY})`, weight: 7, act: true },
  { kind: 'membership', words: frame('belong(?:s|ed)?', 'as an? (?:\\p{L}+ )?member', 2), weight: 7, act: true },
];
