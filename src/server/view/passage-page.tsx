import type { FC } from 'hono/jsx';
import { PROPOSAL_FIELDS, type ProposalField } from '../../domain/proposal.ts';
import { moveEdge } from '../../domain/word-edge.ts';
import type { ProposalView, SourceView } from '../../register/source/source-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { TextField } from '../ui/field.tsx';
import { page } from '../ui/page.tsx';
import { draftTitle } from './draft-chips.ts';
import { pinLabel } from './pin-label.ts';

interface Props {
  reader: Reader;
  source: SourceView;
  proposal: ProposalView;
  missing: { field: ProposalField; words: string } | null; // words just sent that do not stand in the text
}

const AROUND = 200; // code points shown on either side

/** The words a proposal stands on, to widen or narrow by a word at a time, and those of each field. */
export function passagePage(props: Props) {
  const { reader, source, proposal } = props;
  const t = reader.words.review;
  const title = t.passageNamed(draftTitle(proposal.draft, reader));
  const points = Array.from(source.text);
  const { start, end } = proposal.anchor;
  const before = points.slice(Math.max(0, start - AROUND), start).join('');
  const after = points.slice(end, end + AROUND).join('');
  return page({
    reader,
    title,
    nav: 'sources',
    children: (
      <>
        <p class="over">
          <a class="ds-link" href={paths.review(source.sourceId, proposal.proposalId)}>
            {t.of(source.title)}
          </a>
        </p>
        <h1 class="ds-heading" data-size="lg">
          <bdi>{title}</bdi>
        </h1>
        <p class="ds-paragraph lead">{t.passageLead}</p>
        <blockquote lang={source.lang} class="source-text">
          {start > AROUND && '…'}
          {before}
          <mark class="shown">{proposal.anchor.exact}</mark>
          {after}
          {end + AROUND < points.length && '…'}
        </blockquote>
        {proposal.status === 'open' && <Steps {...props} points={points} />}
        {proposal.status === 'open' && <FieldWords {...props} />}
      </>
    ),
  });
}

const Steps: FC<Props & { points: readonly string[] }> = ({ reader, proposal, points }) => {
  const t = reader.words.review;
  const { anchor } = proposal;
  const steps = [
    ['start', -1, t.takeBefore],
    ['start', 1, t.leaveFirst],
    ['end', -1, t.leaveLast],
    ['end', 1, t.takeAfter],
  ] as const;
  return (
    <form method="post" action={paths.proposal(proposal.sourceId, proposal.proposalId, 'passage')} class="buttons">
      {steps.map(([edge, step, text]) => {
        const moved = moveEdge(points, anchor, edge, step);
        const [from, to] = [Math.min(anchor[edge], moved[edge]), Math.max(anchor[edge], moved[edge])];
        if (from === to) return null;
        return (
          <button class="ds-button" data-variant="secondary" data-size="sm" type="submit" name="to" value={`${moved.start}-${moved.end}`}>
            {text(points.slice(from, to).join('').trim())}
          </button>
        );
      })}
    </form>
  );
};

const FieldWords: FC<Props> = ({ reader, proposal, missing }) => {
  const t = reader.words.review;
  return (
    <section aria-labelledby="fields-heading">
      <h2 class="ds-heading" data-size="sm" id="fields-heading">
        {t.fieldWords}
      </h2>
      <p class="quiet">{t.fieldWordsLead}</p>
      {PROPOSAL_FIELDS.map((field) => (
        <form method="post" action={paths.proposal(proposal.sourceId, proposal.proposalId, 'words')} class="row field-words">
          <input type="hidden" name="field" value={field} />
          <TextField
            reader={reader}
            id={`words-${field}`}
            name="words"
            label={pinLabel(field, reader)}
            value={missing?.field === field ? missing.words : proposal.fields[field]?.exact}
            issues={missing?.field === field ? [{ path: 'words', code: 'not-in-source' }] : []}
          />
          <button class="ds-button" data-variant="secondary" data-size="sm" type="submit" aria-label={`${t.saveWords}: ${pinLabel(field, reader)}`}>
            {t.saveWords}
          </button>
        </form>
      ))}
    </section>
  );
};
