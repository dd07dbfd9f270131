import type { KindRule } from './kind-rule.ts';
import { MONEY } from './money.ts';

const few = '(?:[^\\s.;:!?]+\\s+)';

/** Money told from its noun or in the passive, and the shares that are covered: what the verbs of giving do not catch. Which way it went is read from who stands where. */
export const MONEY_NO: readonly KindRule[] = [
  { kind: 'funding', words: `(?:fekk|fikk|mottok|vann|vant|henta|hentet|sikra|sikret)\\s+${few}{0,4}?(?:${MONEY})`, weight: 9, act: true, direction: 'in' },
  {
    kind: 'funding',
    words: `(?:har|hadde)\\s+${few}{0,3}?(?:fått|motteke|mottatt|vunne|vunnet|henta|hentet|sikra|sikret)\\s+${few}{0,4}?(?:${MONEY})`,
    weight: 9,
    act: true,
    direction: 'in',
  },
  {
    kind: 'funding',
    words: `(?:finansiert|delfinansiert|medfinansiert|betalt|støtta|støttet|dekt|dekka|dekket)\\s+(?:av|frå|fra)\\s+${few}{1,8}?(?:${MONEY})`,
    weight: 8,
    act: true,
    direction: 'in',
  },
  {
    kind: 'funding',
    words: `\\p{L}*(?:støtte|støtta|støtten|tilskot|tilskotet|tilskudd|tilskuddet|stipend|stipendet|gåve|gåva|gave|gaven|løyving|løyvinga|bevilgning|bevilgningen|finansiering|finansieringa|finansieringen|bidrag|bidraget)\\s+(?:vårt\\s+|vår\\s+)?(?:frå|fra|av|til|på)\\s+${few}{0,10}?(?:${MONEY})`,
    weight: 8,
    act: true,
  },
  {
    kind: 'funding',
    words: `(?:dekk(?:er|jer|ar|te|a|et)|dekte|dekka|dekket|betal(?:te|er|ar)|stod for|sto for|står for)\\s+(?:vi\\s+|me\\s+)?(?:halvparten|helvta|halve|resten|ein tredel|en tredjedel|ein firedel|en firedel|\\p{L}*utgift\\p{L}*|\\p{L}*kostnad\\p{L}*|\\p{L}*reis[ae]n?|opphald\\p{L}*|opphold\\p{L}*|løn[na]\\p{L}*|avgifta|avgiften|kontingenten)`,
    weight: 7,
    act: true,
  },
  { kind: 'funding', words: `(?:vart|ble|blei|er)\\s+(?:vi\\s+|me\\s+)?(?:tildelt|innvilga|innvilget|løyvd|bevilget|bevilga)`, weight: 8, act: true },
  {
    kind: 'funding',
    words: `(?:legg|la|legger|leggje|legge|lagt|skyt|skyter|skaut|skjøt|sett|setter|sette|satte)\\s+(?:vi\\s+|me\\s+|inn\\s+)?${few}{0,2}?(?:${MONEY})\\s+(?:inn\\s+)?i(?=\\s)`,
    weight: 8,
    act: true,
  },
  { kind: 'funding', words: `(?:legg|la|legger)\\s+(?:vi\\s+|me\\s+)?(?:på|til)\\s+${few}{0,2}?(?:${MONEY})`, weight: 8, act: true },
  {
    kind: 'funding',
    words: `(?:gjekk|gikk|går)\\s+(?:med\\s+)?(?:uavkorta\\s+|uavkortet\\s+|i\\s+sin\\s+heilskap\\s+)?til(?=[^.;:!?]*)(?<=(?:${MONEY})[^.;:!?]{0,20})`,
    weight: 8,
    act: true,
  },
  {
    kind: 'funding',
    words: `\\d[\\d\\s.]*\\s+(?:kroner\\s+|euro\\s+|dollar\\s+)?av\\s+(?:dei|dem|desse|disse|dette|det|summen|beløpet|pengane|pengene)\\s+(?:gjekk|gikk|går|vart|ble|blei|sende|sendte)\\s+${few}{0,3}?(?:til|vidare|videre)|(?:sende|sendte|gav|ga|sendt|gitt)\\s+(?:vi\\s+|me\\s+)?(?:vidare\\s+|videre\\s+)?(?:\\d[\\d\\s.]*|halvparten|helvta|resten)\\s+(?:av\\s+(?:dei|dem|desse|disse|dette|det|summen|beløpet)\\s+)?(?:vidare\\s+|videre\\s+)?til(?=\\s)`,
    weight: 10,
    act: true,
    direction: 'out',
  },
  {
    kind: 'funding',
    words:
      '(?:gi|gje|gir|gjev|gav|ga|gitt|betale|lova|lovet|lovt|løyve|bevilge)\\s+(?:[^\\s,.;:!?]+\\s+){0,3}?(?:like\\s+mykje|like\\s+mye|det\\s+same|det\\s+samme|same\\s+summen?|samme\\s+sum(?:men)?|samme\\s+beløp)|(?:gav|ga|gir|gjev)\\s+(?:oss|dei|dem|\\p{Lu}\\p{L}+)\\s+(?:halvparten|helvta|resten)',
    weight: 7,
    act: true,
  },
];
export const MONEY_EN: readonly KindRule[] = [
  { kind: 'funding', words: `(?:promised|pledged|committed|promises|pledges|send|sent|passed on|pass on)\\s+${few}{1,8}?(?:${MONEY})`, weight: 9, act: true },
  {
    kind: 'funding',
    words: `(?:won|secured|received|obtained|got|raised|attracted|has been awarded|have been awarded|(?:was|were) awarded)\\s+${few}{0,4}?(?:${MONEY})`,
    weight: 9,
    act: true,
    direction: 'in',
  },
  {
    kind: 'funding',
    words: `(?:grants?|funding|awards?|contributions?|support|donations?|fees?|subscriptions?)\\s+(?:of\\s+(?:${MONEY})\\s+)?(?:from|to)\\s+${few}{0,10}?(?:${MONEY}|paid|covered|made)`,
    weight: 8,
    act: true,
  },
  {
    kind: 'funding',
    words: `(?:funded|co-funded|financed|paid for|supported|met|covered)\\s+(?:by|from)\\s+${few}{1,8}?(?:${MONEY})`,
    weight: 8,
    act: true,
    direction: 'in',
  },
  {
    kind: 'funding',
    words:
      '(?:pays?|paid|covers?|covered|met|meets?|bears?|bore|bear|borne)\\s+(?:for\\s+)?(?:half|a third|a quarter|the rest|the remainder|most|part|all)?\\s?(?:of\\s+)?(?:the\\s+|its\\s+|their\\s+|his\\s+|her\\s+)?(?:[\\p{L}-]+\\s+)?(?:travel|fares?|costs?|expenses|bill|salary|salaries|stay|trip|journey|(?:annual |yearly )?fees?|half|rest|third)',
    weight: 7,
    act: true,
  },
  { kind: 'funding', words: `(?:goes|went|passes|passed on)\\s+(?:straight\\s+|in full\\s+)?to(?<=(?:${MONEY})[^.;:!?]{0,30})`, weight: 8, act: true },
  {
    kind: 'funding',
    words: `(?:passed|pass|sent|handed|gave)\\s+(?:on\\s+)?(?:(?:about\\s+|some\\s+)?\\d[\\d,.]*|half|a\\s+third|a\\s+quarter|most|part|the\\s+rest)\\s+(?:of\\s+(?:it|them|this|these|that|the\\s+(?:sum|money|grant))\\s+)?(?:on\\s+)?to(?=\\s)|\\d[\\d,.]*\\s+of\\s+(?:it|them|this|these)\\s+(?:went|goes|was\\s+passed|was\\s+sent)\\s+(?:on\\s+)?to`,
    weight: 10,
    act: true,
    direction: 'out',
  },
  {
    kind: 'funding',
    words:
      '(?:give|gives|gave|given|pay|pays|paid|promised|pledged)\\s+(?:[^\\s,.;:!?]+\\s+){0,3}?(?:the\\s+same(?:\\s+(?:amount|sum))?|as\\s+much|half\\s+of\\s+(?:it|this|that))',
    weight: 7,
    act: true,
  },
];
