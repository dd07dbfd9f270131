import type { KindRule } from './kind-rule.ts';

const few = '(?:[^\\s.;:!?]+\\s+)';
const WORK_EN =
  '(?:reports?|stud(?:y|ies)|articles?|papers?|books?|briefs?|guides?|handbooks?|notes?|reviews?|surveys?|chapters?|evaluations?|manuals?|overviews?|films?|videos?|analys[ie]s|assessment)';
const WORK_NO =
  '\\p{L}*(?:rapport|studie|artikkel|bok|notat|rettleiing|rettleiar|veileder|handbok|håndbok|kunnskapsoversikt|utgreiing|utredning|kartlegging|evaluering|hefte|brosjyre|film|video|kapittel|analyse|gjennomgang|innføring|oversikt|oversyn)(?:en|et|a|ar|er)?';
const REPLY = '(?:consultation|hearing|questionnaire|survey|call for evidence|call for input)s?';
const REPLY_NO = '\\p{L}*(?:høyring|høring|konsultasjon|spørjeskjema|spørreskjema|spørjeundersøking|spørreundersøkelse|rundspørjing|rundspørring)\\p{L}*';

/** Works others ordered of us, and what we answered when others asked many: the words of asking here are no request of their own. */
export const COMMISSIONED_EN: readonly KindRule[] = [
  {
    kind: 'publication',
    words: `commissioned\\s+${few}{0,5}?${WORK_EN}|${WORK_EN}[^.;:!?]{0,60}?\\scommissioned\\s+(?:by|from)`,
    weight: 8,
    act: true,
    direction: 'in',
  },
  {
    kind: 'publication',
    words: `(?:wrote|prepared|made|produced|drafted)\\s+${few}{0,4}?${WORK_EN}\\s+${few}{0,8}?for\\s+(?:the\\s+)?(?=\\p{Lu})`,
    weight: 7,
    act: true,
    direction: 'in',
  },
  {
    kind: 'consultation',
    words: 'consulted\\s+us|sought\\s+our\\s+(?:views?|opinion)|asked\\s+for\\s+our\\s+(?:views?|opinion)',
    weight: 8,
    act: true,
    role: 'contributor',
    direction: 'in',
  },
  {
    kind: 'consultation',
    words: `(?:answered|responded\\s+to|replied\\s+to|response\\s+to|reply\\s+to|took\\s+part\\s+in)\\s+${few}{0,6}?${REPLY}`,
    weight: 8,
    act: true,
    role: 'contributor',
    direction: 'in',
  },
  {
    kind: 'consultation',
    words: `held\\s+an?\\s+(?:public\\s+)?(?:hearing|consultation)[^.;:!?]{0,80}?,?\\s+(?:and|which|to which)\\s+we\\s+(?:replied|responded|answered)`,
    weight: 9,
    act: true,
    role: 'contributor',
    direction: 'in',
  },
];
export const COMMISSIONED_NO: readonly KindRule[] = [
  {
    kind: 'publication',
    words: `(?:bestilte|tinga|bestilt|ville\\s+ha)\\s+${few}{0,5}?${WORK_NO}|${WORK_NO}[^.;:!?]{0,60}?\\s(?:på\\s+oppdrag\\s+(?:frå|fra|for|av)|bestilt\\s+av|tinga\\s+av)`,
    weight: 8,
    act: true,
    direction: 'in',
  },
  {
    kind: 'publication',
    words: `på\\s+oppdrag\\s+(?:frå|fra|for|av)\\s+[^.;:!?]{2,120}?\\s(?:skrev|skreiv|skreve[nt]?|skrive|laga|lagde|laget|utarbeida|utarbeidde|utarbeidet)`,
    weight: 8,
    act: true,
    direction: 'in',
  },
  {
    kind: 'consultation',
    words: '(?:rådspurte|rådspurde|konsulterte|rådførte\\s+seg\\s+med|høyrde|hørte)\\s+oss',
    weight: 8,
    act: true,
    role: 'contributor',
    direction: 'in',
  },
  {
    kind: 'consultation',
    words: `(?:svara|svarte|svart|besvarte|besvart)\\s+(?:vi\\s+|me\\s+)?(?:på\\s+)?${few}{0,5}?${REPLY_NO}|${REPLY_NO}[^.;:!?]{0,80}?(?:har\\s+(?:vi|me)\\s+svart|besvart|har\\s+svart|svarte\\s+(?:vi|me))|(?:fekk|fikk|fått)\\s+uttale\\s+(?:oss|seg)`,
    weight: 8,
    act: true,
    role: 'contributor',
    direction: 'in',
  },
  {
    kind: 'consultation',
    words: `(?:avga|avgav)\\s+(?:vi\\s+|me\\s+)?[^.;:!?]{0,40}?(?:høyringsfråsegn|høringsuttalelse|høyringssvar|høringssvar)\\p{L}*`,
    weight: 8,
    act: true,
    role: 'contributor',
    direction: 'in',
  },
];
