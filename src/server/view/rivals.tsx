import type { FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { confidenceWord } from '../../domain/confidence-word.ts';
import { CLAIM_STATUSES } from '../../domain/codes/claim-status.ts';
import type { ClaimView } from '../../domain/engagement.ts';
import { standingRivals } from '../../domain/standing-rivals.ts';
import type { ChangeView } from '../../register/change/change-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { momentText } from '../ui/dates.ts';
import { EvidenceList } from '../ui/evidence.tsx';
import { TextField } from '../ui/field.tsx';
import { Local } from '../ui/local.tsx';
import { changedFieldName } from './change-words.ts';
import { claimText, fieldText } from './field-text.ts';

interface Props {
  reader: Reader;
  field: string;
  claims: readonly ClaimView[];
  history: readonly ChangeView[]; // of the record: who chose what, and why
}

/** The values sources give one field, side by side, with who said so, how each was weighed, and the choice between them. */
export const Rivals: FC<Props> = ({ reader, field, claims, history }) => {
  const t = reader.words;
  const heading = changedFieldName('claim', field.split('.')[0] ?? field, reader) ?? field;
  return (
    <section class="rivals" aria-label={`${t.engagements.rival}: ${heading}`}>
      <h2 class="ds-heading" data-size="xs">
        {t.engagements.rival}: {heading}
      </h2>
      <p class="quiet">{t.engagements.rivalLead}</p>
      <div class="rival-row">
        {claims.map((claim) => (
          <Rival reader={reader} claim={claim} history={history} />
        ))}
      </div>
    </section>
  );
};

/** The claims a reader weighs, by field: those with others beside them, and one that stands alone against its record. */
export function weighed(claims: readonly ClaimView[]): [string, ClaimView[]][] {
  return [...Map.groupBy(claims, (claim) => claim.field)].filter(([, of]) => of.length > 1 || standingRivals(of).length > 0);
}

/** The way to say that a source disagrees. */
export const Otherwise: FC<{ reader: Reader; recordId: string }> = ({ reader, recordId }) => (
  <p>
    <a class="quiet" href={paths.otherwise(recordId)}>
      {reader.words.otherwise.link}
    </a>
  </p>
);

const Rival: FC<{ reader: Reader; claim: ClaimView; history: readonly ChangeView[] }> = ({ reader, claim, history }) => {
  const t = reader.words;
  const value = claimText(claim.field, claim.value, reader);
  const named = `${value}, ${claim.saidBy}`;
  return (
    <div class="ds-card" data-color={claim.preferred ? 'success' : 'neutral'}>
      <p class="rival-value">
        <bdi>{value}</bdi>
      </p>
      <p class="quiet">
        {t.engagements.said(claim.saidBy)}
        {claim.saidOn ? `, ${fieldText('saidOn', claim.saidOn, reader)}` : ''} · {label(CLAIM_STATUSES, claim.status, reader.lang)}
      </p>
      {Object.keys(claim.note).length > 0 && (
        <p>
          <Local text={claim.note} reader={reader} />
        </p>
      )}
      {claim.confidence !== null && <p class="quiet">{t.rivals.confidence[confidenceWord(claim.confidence)]}</p>}
      <EvidenceList reader={reader} evidence={claim.evidence} />
      {claim.preferred && <p class="in-use">✓ {t.engagements.used}</p>}
      <Weighed reader={reader} claim={claim} history={history} />
      {!claim.preferred && (
        <Weigh
          reader={reader}
          action={paths.preferClaim(claim.claimId)}
          id={`why-${claim.claimId}`}
          summary={t.rivals.choose}
          about={named}
          named={t.rivals.chooseNamed(named)}
          why={t.rivals.why}
          submit={t.engagements.useThis}
        />
      )}
      {!claim.preferred && claim.status !== 'rejected' && (
        <Weigh
          reader={reader}
          action={paths.rejectClaim(claim.claimId)}
          id={`why-not-${claim.claimId}`}
          summary={t.rivals.reject}
          about={named}
          named={t.rivals.rejectNamed(named)}
          why={t.rivals.whyNot}
          submit={t.rivals.rejectNow}
        />
      )}
    </div>
  );
};

/** Who chose or rejected a claim and why, while that is how it stands. */
const Weighed: FC<{ reader: Reader; claim: ClaimView; history: readonly ChangeView[] }> = ({ reader, claim, history }) => {
  const t = reader.words.rivals;
  const last = history.find((change) => change.recordId === claim.claimId && ['preferred', 'status'].some((field) => change.fields.includes(field)));
  if (!last || (last.action !== 'preferred' && last.action !== 'rejected')) return null;
  const at = momentText(last.at, reader.lang);
  return (
    <p class="weighed">
      {last.action === 'rejected' ? t.rejected(last.by, at) : t.chosen(last.by, at)}
      {last.why && (
        <>
          {' '}
          <bdi>{t.because(last.why)}</bdi>
        </>
      )}
    </p>
  );
};

interface WeighProps {
  reader: Reader;
  action: string;
  id: string;
  summary: string;
  about: string; // the value and who says it, so that two buttons alike are told apart
  named: string;
  why: string;
  submit: string;
}

/** One choice, folded away, with room for the reason. */
const Weigh: FC<WeighProps> = ({ reader, action, id, summary, about, named, why, submit }) => (
  <details class="settle">
    <summary aria-label={named}>{summary}</summary>
    <form method="post" action={action} data-size="sm">
      <input type="hidden" name="back" value={reader.here} />
      <TextField reader={reader} id={id} name="why" label={`${why} (${reader.words.common.optional})`} hint={reader.words.rivals.whyHint} />
      <button class="ds-button" data-variant="secondary" data-size="sm" type="submit" aria-label={`${submit}: ${about}`}>
        {submit}
      </button>
    </form>
  </details>
);
