import type { Account } from '../domain/account.ts';
import type { Evidence } from '../domain/evidence.ts';

/** The account as `account --format json` prints it: a contract that scripts depend on, so every key is named here. */
export function accountToJson(account: Account): string {
  const printed = {
    period: account.period,
    lang: account.lang,
    edition: account.edition && { number: account.edition.number, at: account.edition.at, hash: account.edition.hash },
    sections: account.sections.map(({ id, title, sentences }) => ({
      id,
      title,
      sentences: sentences.map((sentence) => ({
        id: sentence.id,
        text: sentence.text,
        lang: sentence.lang,
        edited: sentence.edited,
        stale: sentence.stale,
        support: sentence.support.map(({ record, field, evidence, rivals }) => ({
          record,
          field,
          evidence: evidence.map(bare),
          ...(rivals && {
            rivals: rivals.map((rival) => ({
              claim: rival.claim,
              value: rival.value,
              saidBy: rival.saidBy,
              saidOn: rival.saidOn,
              evidence: rival.evidence.map(bare),
            })),
          }),
        })),
      })),
    })),
  };
  return `${JSON.stringify(printed, null, 2)}\n`;
}

function bare(evidence: Evidence): object {
  if ('source' in evidence) return { source: evidence.source, start: evidence.start, end: evidence.end, exact: evidence.exact };
  if ('link' in evidence) return { link: evidence.link };
  return { entered: { by: evidence.entered.by, at: evidence.entered.at } };
}
