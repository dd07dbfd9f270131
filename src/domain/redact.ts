import type { AccessGrade } from './codes/access-grade.ts';
import type { LegalBasis } from './codes/legal-basis.ts';
import type { Engagement } from './engagement.ts';
import { fold } from './fold.ts';
import { idsIn } from './id.ts';
import { LANGS, type LocalText } from './lang.ts';
import { BLACKED_OUT } from './release.ts';
import type { KeptBack, ReleasedRow, ReleaseTerms } from './release.ts';
import type { ShieldView } from './shield.ts';

const SHORTEST = 2; // letters of a name that is looked for in running text
const SHORT = 6; // letters of an acronym

/**
 * What may be given of an engagement. What is exempt is kept back, and what is internal unless the terms say otherwise; so are the parties, events and
 * commitments in it by their own grade in `grades`, and what its texts call them by is blacked out. `namesOf` gives all the names a party or an event goes by.
 * What is shielded is kept back whatever the terms. Null where something is exempt and neither it nor the terms say by what.
 */
export function redact(
  engagement: Engagement,
  terms: ReleaseTerms,
  grades: ReadonlyMap<string, AccessGrade>,
  namesOf: (id: string) => readonly string[],
  shields: readonly Pick<ShieldView, 'field' | 'data' | 'basis'>[] = [],
): ReleasedRow | null {
  const { engagementId } = engagement;
  let lacks = false;
  const basisOf = (grade: AccessGrade, own: LegalBasis | null = null): LegalBasis | null => {
    if (grade === 'open' || (grade === 'internal' && terms.givesInternal)) return null;
    if (grade === 'internal') return terms.internalBasis;
    lacks ||= own === null && terms.exemptBasis === null;
    return own ?? terms.exemptBasis ?? terms.internalBasis;
  };
  const whole = basisOf(engagement.access, engagement.accessBasis);
  if (whole !== null) return lacks ? null : { engagementId, facts: null, keptBack: [{ part: 'engagement', basis: whole }] };

  const keptBack: KeptBack[] = [];
  const hidden: string[] = [];
  const isGiven = (part: KeptBack['part'], id: string, names: readonly string[] = []): boolean => {
    const basis = basisOf(grades.get(id) ?? 'exempt');
    if (basis === null) return true;
    keptBack.push({ part, basis });
    hidden.push(...names, ...namesOf(id));
    return false;
  };
  const parties = engagement.parties.filter((party) => isGiven('party', party.partyId, party.said ? [party.said] : []));
  const event = engagement.event && isGiven('event', engagement.event.eventId) ? engagement.event.names : null;
  const commitments = engagement.commitments.filter((one) => isGiven('commitment', one.commitmentId));
  for (const { field, data, basis } of shields) {
    keptBack.push({ part: 'field', field, basis: basis ?? terms.internalBasis });
    hidden.push(...idsIn(data).flatMap((id) => namesOf(id)), ...(field === 'parties' ? saidIn(data) : []));
  }
  if (engagement.note !== null && !terms.givesInternal) keptBack.push({ part: 'note', basis: terms.internalBasis });
  if (lacks) return null;

  const black = blackOut(hidden.filter((name) => name.trim().length >= SHORTEST));
  const local = (text: LocalText): LocalText => Object.fromEntries(LANGS.flatMap((lang) => (text[lang] ? [[lang, black(text[lang])]] : [])));
  const { kind, direction, status, requestStatus, period, ourRoles, areas, topics } = engagement;
  return {
    engagementId,
    keptBack,
    facts: {
      kind,
      direction,
      status,
      requestStatus,
      period: period && { ...period, said: black(period.said) },
      ourRoles,
      areas,
      topics,
      answer: local(engagement.answer),
      title: local(engagement.title),
      subject: local(engagement.subject),
      parties: parties.map(({ names, acronym, role }) => ({ names, acronym, role })),
      event: event && local(event),
      figures: engagement.figures.map((figure) => ({ ...figure, said: black(figure.said) })),
      commitments: commitments.map(({ by, what, due, status: stands }) => ({ by, what: local(what), due, status: stands })),
      work: engagement.work && { form: engagement.work.form, title: engagement.work.title && black(engagement.work.title) },
      note: terms.givesInternal && engagement.note !== null ? black(engagement.note) : null,
    },
  };
}

/** The words a source called shielded parties by. */
const saidIn = (data: unknown): string[] => (Array.isArray(data) ? data.flatMap((one: { said?: string }) => one.said ?? []) : []);

/** Blacks out names in a text, however they are written, longest first. Only whole words are names: an acronym is not what begins with its letters. */
function blackOut(names: readonly string[]): (text: string) => string {
  const wanted = new Set(names.map((name) => fold(name).trim()).filter(Boolean));
  if (wanted.size === 0) return (text) => text;
  const longest = Math.max(...[...wanted].map((name) => name.split(/\s+/).length));
  return (text) => {
    const words = [...text.matchAll(/[\p{L}\p{N}]+(?:[-.'’&/][\p{L}\p{N}]+)*/gu)];
    let out = '';
    let from = 0;
    for (let at = 0; at < words.length;) {
      const start = words[at]!.index;
      let taken = 0;
      for (let count = Math.min(longest + 1, words.length - at); count > 0 && taken === 0; count--) {
        const last = words[at + count - 1]!;
        if (wanted.has(withoutEnding(text.slice(start, last.index + last[0].length), wanted))) taken = count;
      }
      if (taken > 0) {
        const last = words[at + taken - 1]!;
        out += text.slice(from, start) + BLACKED_OUT;
        from = last.index + last[0].length;
      }
      at += Math.max(taken, 1);
    }
    return out + text.slice(from);
  };
}

/** A name in the genitive is the name; but a short one that ends in a capital S is most often another acronym. */
function withoutEnding(source: string, wanted: ReadonlySet<string>): string {
  const said = fold(source);
  if (wanted.has(said) || (source.endsWith('S') && said.length <= SHORT)) return said;
  return said.replace(/\s*s$/, '');
}
