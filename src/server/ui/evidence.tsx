import type { FC } from 'hono/jsx';
import type { Evidence } from '../../domain/evidence.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { momentText } from './dates.ts';
import { whereText } from '../../language/where-text.ts';

/** What stands under a fact: each quote leads to its place in the source. */
export const EvidenceList: FC<{ reader: Reader; evidence: readonly Evidence[] }> = ({ reader, evidence }) =>
  evidence.length === 0 ? (
    <p class="quiet">{reader.words.engagements.noEvidence}</p>
  ) : (
    <ul class="evidence">
      {evidence.map((one) => (
        <li>
          <EvidenceItem reader={reader} evidence={one} />
        </li>
      ))}
    </ul>
  );

const EvidenceItem: FC<{ reader: Reader; evidence: Evidence }> = ({ reader, evidence }) => {
  if ('source' in evidence) {
    return (
      <a class="ds-link" href={paths.passage(evidence.source, evidence.start, evidence.end)}>
        <bdi>{reader.words.common.quoted(evidence.exact)}</bdi> <bdi class="quiet">{evidence.title}</bdi>
        {evidence.where && <span class="quiet">, {whereText(evidence.where, reader.words)}</span>}
      </a>
    );
  }
  if ('link' in evidence) {
    return /^https?:/.test(evidence.link) ? (
      <a class="ds-link" rel="noreferrer" href={evidence.link}>
        <bdi>{evidence.title || evidence.link}</bdi>
      </a>
    ) : (
      <bdi>{evidence.title || evidence.link}</bdi>
    );
  }
  return <span>{reader.words.engagements.entered(evidence.entered.by, momentText(evidence.entered.at, reader.lang))}</span>;
};
