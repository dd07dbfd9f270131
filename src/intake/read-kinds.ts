import type { Lang } from '../domain/lang.ts';
import type { Direction } from '../domain/codes/direction.ts';
import type { EngagementKind } from '../domain/codes/engagement-kind.ts';
import type { OurRole } from '../domain/codes/our-role.ts';
import { denied, deniedObject } from './denied.ts';
import { KIND_DEFAULTS } from './knowledge/kind-rule.ts';
import type { KindRule } from './knowledge/kind-rule.ts';
import { KINDS_EN } from './knowledge/kinds-en.ts';
import { KINDS_LINE, OPENS_LINE } from './knowledge/kinds-line.ts';
import { KINDS_NO } from './knowledge/kinds-no.ts';
import { COMMISSIONED_EN, COMMISSIONED_NO } from './knowledge/frames-commissioned.ts';
import { MORE_EN } from './knowledge/frames-en-more.ts';
import { TOWARD_US_EN } from './knowledge/frames-en-toward-us.ts';
import { FRAMES_EN } from './knowledge/frames-en.ts';
import { GIVING_NO } from './knowledge/frames-no-giving.ts';
import { MEETING_NO } from './knowledge/frames-no-meeting.ts';
import { JOINT_WORK_EN, JOINT_WORK_NO } from './knowledge/frames-joint-work.ts';
import { MONEY_EN, MONEY_NO } from './knowledge/frames-money.ts';
import { MORE_NO } from './knowledge/frames-no-more.ts';
import { TAKING_PART_EN, TAKING_PART_NO } from './knowledge/frames-taking-part.ts';
import { TOWARD_US_NO } from './knowledge/frames-no-toward-us.ts';
import { MONEY } from './knowledge/money.ts';
import { REQUESTS } from './knowledge/requests.ts';
import { word } from './span.ts';
import type { Span } from './span.ts';

/** A kind shown by words at a place of the clause. */
export interface KindFound extends Span {
  kind: EngagementKind;
  weight: number;
  act: boolean;
  role: OurRole;
  direction: Direction;
  said: string;
  asks?: true; // what is asked for is read from the words of its clause
}

const compile = (rules: readonly KindRule[]) => rules.map((rule) => ({ ...KIND_DEFAULTS[rule.kind], act: false, ...rule, pattern: word(rule.words, 'giu') }));
const english = compile([...COMMISSIONED_EN, ...JOINT_WORK_EN, ...KINDS_EN, ...FRAMES_EN, ...MORE_EN, ...MONEY_EN, ...TAKING_PART_EN, ...TOWARD_US_EN]);
const norwegian = compile([
  ...COMMISSIONED_NO,
  ...JOINT_WORK_NO,
  ...KINDS_NO,
  ...GIVING_NO,
  ...MEETING_NO,
  ...MONEY_NO,
  ...MORE_NO,
  ...TAKING_PART_NO,
  ...TOWARD_US_NO,
]);
const typed = { nn: compile(KINDS_LINE.nn), nb: compile(KINDS_LINE.nb), en: compile(KINDS_LINE.en) };
const asking = new Map(
  (['nn', 'nb', 'en'] as const).map((lang) => {
    const words = REQUESTS[lang];
    return [
      lang,
      {
        ask: word(words.ask, 'giu'),
        ours: word(words.ours),
        objects: (['funding', 'advice', 'cooperation'] as const).map((object) => ({ object, pattern: word(words[object]) })),
      },
    ];
  }),
);
const PASSIVE = word('ble|blei|vart|blitt|vorte|was|were|been|got');
const WE_WROTE = word(
  '(?:vi|me|we) (?:[\\p{L}]+ )?(?:skreiv|skrev|ringde|ringte|kontakta|kontaktet|vende oss|vendte oss|henvendte oss|wrote|turned|rang|called)[^.;:!?]{2,80}? (?:og|for å|and|to) (?:spurde|spurte|bad|ba|spørje|spørre|be|ask|asked)',
);
const PAYS = new RegExp(MONEY, 'u');
/** A sentence about requests or payments there were none of. */
const NONE_CAME =
  /^(?:no|there (?:was|were) no|ingen|det (?:kom|var|vart|ble) ingen|fewer|færre|more|fleire|flere|many|mange|stadig fleire|stadig flere)(?!\p{L})(?!\s+than)(?=[^.;]*(?:request|enquir|førespurnad|forespørs|henvendelse|received|mottatt|motteke|snakke med))/iu;
const REASONED =
  /(?:pga\.?|på grunn av|iht\.?|ihht\.?|i tråd med|i samsvar med|etter|due to|because of|according to|under|as part of|as agreed in)\s+(?:\p{L}+\s+){0,2}$/iu;
const ON_INVITATION = /(?<!\p{L})(?:etter|på|ved|at|on|upon|by|following)\s+(?:the\s+|an?\s+|ein\s+|en\s+|direkte\s+)?(?:[\p{L}’']+\s+)?$/iu; // what was done on an invitation is what was done
const ASIDE = /, (?:saman med|sammen med|i lag med|together with|along with|jointly with) [^,.;:]{2,60},(?= )/giu; // as one word, so that a verb reaches its object
const QUOTED = /[«“"„][^«»“”"„]{2,160}[»”"]/gu;

/** What is asked for in words that follow an asking: the object named first. */
export function requestKind(text: string, lang: Lang): EngagementKind | null {
  let first: { at: number; kind: EngagementKind } | null = null;
  for (const { object, pattern } of asking.get(lang)?.objects ?? []) {
    const at = text.search(pattern);
    if (at >= 0 && (!first || at < first.at)) first = { at, kind: `request.${object}` };
  }
  return first?.kind ?? (PAYS.test(text) ? 'request.funding' : null);
}

const INVITED =
  /^(?:ba|bad|bed|ber|bede|bedt|har bedt|har bede|asked)\s+(?:oss|us|meg|me|dykk|dere)\s+(?:ned\s+|inn\s+|opp\s+|bort\s+|over\s+|heim\s+|hjem\s+)?(?:til|på|to|over to)\s+(?!å\s)(?:the\s+|ein\s+|eit\s+|en\s+|et\s+|an?\s+)?(?:\p{Lu}|\p{L}*(?:konferanse|seminar|møte|forum|lunch|dinner|conference|meeting|gruppe|kurs|samling|workshop|verksted|verkstad|festival|seminar|panel))/u; // "bad oss til IVCO"
const ASKING =
  /^(?:ring(?:de|te)|spur(?:de|te)|bad|ba|kontakta|kontaktet|tok kontakt|søkte|send(?:te|e) (?:inn )?(?:ein |en )?søknad|(?:sent|submitted) (?:an? )?application|vend(?:e|te) (?:meg|oss|seg)|henvendte (?:meg|oss|seg)|skr(?:ei|e)v til|asked|contacted|approached|wrote to|requested|sought|applied|called on|turned to|reached out|got in touch)$/iu;

/** Whether an asking without a subject opens the words, as in notes: then we asked, unless it was us who were asked. */
const weAsk = (text: string, start: number, end: number): boolean =>
  ASKING.test(text.slice(start, end)) &&
  /^[\s\d.,:–-]*$/u.test(text.slice(0, start)) &&
  !/^\s+(?:oss|us|vi|we|dei|de|they|av|by)(?!\p{L})/iu.test(text.slice(end));

/** Every kind a clause shows and does not deny, in order of place. Words inside quotation marks are titles and show none. A typed `line` has nouns for verbs. */
export function readKinds(clause: string, lang: Lang, line = false): KindFound[] {
  const text = clause.replace(QUOTED, (title) => 'x'.repeat(title.length)).replace(ASIDE, (said) => ` ${'x'.repeat(said.length - 2)} `);
  const found: KindFound[] = [];
  for (const rule of [...(lang === 'en' ? english : norwegian), ...(line ? typed[lang] : [])])
    for (const match of text.matchAll(rule.pattern))
      found.push({
        kind: rule.kind,
        weight: rule.weight,
        act: rule.act,
        role: rule.role,
        direction: rule.direction,
        start: match.index,
        end: match.index + match[0].length,
        said: match[0],
      });
  const words = asking.get(lang);
  if (words)
    for (const match of text.matchAll(words.ask)) {
      const end = match.index + match[0].length;
      const kind = requestKind(text.slice(end), lang) ?? requestKind(text, lang) ?? 'request.cooperation';
      const around = text.slice(Math.max(0, match.index - 30), end + 5);
      const ours =
        (words.ours.test(around) && !PASSIVE.test(around)) || WE_WROTE.test(text.slice(Math.max(0, match.index - 110), end)) || weAsk(text, match.index, end);
      const to = INVITED.test(match[0] + text.slice(end, end + 40));
      found.push({
        kind: to ? 'invitation' : kind,
        weight: 8,
        act: true,
        role: to ? 'invited' : ours ? 'participant' : 'asked',
        direction: ours ? 'out' : 'in',
        start: match.index,
        end,
        said: match[0],
        ...(to ? {} : { asks: true }),
      });
    }
  const none = NONE_CAME.test(text);
  const told = found.filter((kind) => (kind.kind.startsWith('request.') ? !none : !denied(text, kind) && (kind.act || !deniedObject(text, kind))));
  const invited = told.map((kind) => (kind.kind === 'invitation' && ON_INVITATION.test(text.slice(0, kind.start)) ? { ...kind, weight: 3, act: false } : kind));
  return lessSureOfReasons(text, line ? invited.map((kind) => opening(text, kind)) : invited).sort((a, b) => a.start - b.start || b.weight - a.weight);
}

/** What opens a typed line says what the line is of; what it was in accordance with does not. */
function opening(text: string, kind: KindFound): KindFound {
  const opens = /^[^\p{L}]*$|:\s*$/u.test(text.slice(0, kind.start));
  if (REASONED.test(text.slice(0, kind.start))) return { ...kind, weight: Math.max(1, kind.weight - 4), act: false };
  return opens ? { ...kind, weight: Math.min(9, kind.weight + OPENS_LINE) } : kind;
}

const REASON = word('fordi|av di|ettersom|sidan dei|siden de|because|so that|slik at|for at');

/** What stands in a reason is not what happened: "we met because they wanted to know". */
function lessSureOfReasons(text: string, found: KindFound[]): KindFound[] {
  const reason = text.search(REASON);
  if (reason < 0 || !found.some((kind) => kind.act && kind.end <= reason && kind.weight >= 5)) return found;
  return found.map((kind) => (kind.start > reason ? { ...kind, weight: Math.max(1, kind.weight - 5), act: false } : kind));
}

/** Of the kinds a sentence shows, those a clause of it shows, counted from the clause's first letter. */
export function kindsWithin(found: readonly KindFound[], sentence: string, clause: Span, lang: Lang): KindFound[] {
  return found
    .filter((kind) => kind.start >= clause.start && kind.end <= clause.end)
    .map((kind) => {
      const asked =
        kind.asks && clause.end < sentence.length
          ? (requestKind(sentence.slice(kind.end, clause.end), lang) ?? requestKind(sentence.slice(clause.start, clause.end), lang) ?? 'request.cooperation')
          : kind.kind;
      return { ...kind, kind: asked, start: kind.start - clause.start, end: kind.end - clause.start };
    });
}

const ASKED_OF_US = word(
  '(?:spurt|spurde|spurte|bedt|bede|bad|ba|asked|invited|invitert|inviterte) (?:[^\\s,.;:!?]+ )?(?:oss|us|[^\\s,.;:!?]+ vår|our [^\\s,.;:!?]+) (?:om å|til å|å|to)',
);

/** What somebody asked us to do has not been done: the asking is what happened. */
function withoutWhatIsAsked(found: readonly KindFound[], words: string): readonly KindFound[] {
  const asked = ASKED_OF_US.exec(words);
  if (!asked || !found.some((kind) => isAsking(kind) && kind.start <= asked.index + asked[0].length)) return found;
  return found.filter((kind) => isAsking(kind) || kind.start < asked.index + asked[0].length);
}
const isAsking = ({ kind }: KindFound): boolean => kind.startsWith('request.') || kind === 'invitation' || kind === 'consultation';

/** The kind a clause is about when it pays for a work: the work came of it, and we are its funder. */
function fundedWork(found: readonly KindFound[], best: KindFound): KindFound {
  const work = best.kind === 'funding' && !/\d/u.test(best.said) && found.find((kind) => kind.kind === 'publication');
  return work ? { ...best, kind: 'publication', role: 'funder', direction: 'none' } : best;
}

/** The kind a clause is about: the surest, and of equals the first. */
export function surest(found: readonly KindFound[], words = ''): KindFound | null {
  const best = withoutWhatIsAsked(found, words).reduce<KindFound | null>((sofar, kind) => (!sofar || kind.weight > sofar.weight ? kind : sofar), null);
  return best && fundedWork(found, best);
}
