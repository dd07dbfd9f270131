import type { AccountRecord, Section } from '../domain/account.ts';
import { label } from '../domain/code.ts';
import { COMMITMENT_STATUSES } from '../domain/codes/commitment-status.ts';
import { ENGAGEMENT_KINDS } from '../domain/codes/engagement-kind.ts';
import type { CommitmentView, Engagement } from '../domain/engagement.ts';
import { inLang, type Lang, type LocalText } from '../domain/lang.ts';
import { words } from '../language/catalogue/catalogue.ts';
import { clean } from '../language/marks.ts';
import { periodText } from '../language/period-text.ts';

/** The records that the sentences and tables of an account stand on, each once, in the order they are met. */
export function recordsUnder(
  sections: readonly Section[],
  engagements: readonly Engagement[],
  commitments: readonly CommitmentView[],
  lang: Lang,
): AccountRecord[] {
  const known = new Map([...engagements.map(({ engagementId, ...rest }) => [engagementId, { engagementId, ...rest }] as const)]);
  const promised = new Map([...engagements.flatMap((one) => one.commitments), ...commitments].map((one) => [one.commitmentId, one]));
  const met = new Set(
    sections.flatMap(({ sentences, tables = [] }) => [
      ...sentences.flatMap((sentence) => sentence.support.map(({ record }) => record)),
      ...tables.flatMap(({ rows }) => rows.flat().flatMap((cell) => cell.records)),
    ]),
  );
  return [...met].flatMap((record) => {
    const engagement = known.get(record);
    if (engagement) return ofEngagement(engagement, lang);
    const commitment = promised.get(record);
    return commitment ? ofCommitment(commitment, lang) : [];
  });
}

function ofEngagement({ engagementId, kind, title, subject, period, parties }: Engagement, lang: Lang): AccountRecord {
  const about = [label(ENGAGEMENT_KINDS, kind, lang), period && periodText(period, lang), ...shortNames(parties, lang)];
  return { record: engagementId, ...titled(title, subject, about[0] ?? '', lang), about: about.filter(Boolean).join(' · ') };
}

function ofCommitment({ commitmentId, what, due, status, parties }: CommitmentView, lang: Lang): AccountRecord {
  const { recordTypes } = words(lang);
  const about = [recordTypes.commitment, due && periodText(due, lang), label(COMMITMENT_STATUSES, status, lang), ...shortNames(parties, lang)];
  return { record: commitmentId, ...titled(what, {}, recordTypes.commitment, lang), about: about.filter(Boolean).join(' · ') };
}

function titled(title: LocalText, subject: LocalText, otherwise: string, lang: Lang): { title: string; lang: Lang } {
  const found = inLang(title, lang) ?? inLang(subject, lang) ?? { text: otherwise, lang };
  return { title: clean(found.text), lang: found.lang };
}

function shortNames(parties: readonly { names: LocalText; acronym: string | null }[], lang: Lang): string[] {
  return [...new Set(parties.map(({ names, acronym }) => clean(acronym ?? inLang(names, lang)?.text ?? '')))];
}
