import type { Account } from '../domain/account.ts';
import type { Evidence } from '../domain/evidence.ts';

/** The account as `account --format json` prints it: a contract that scripts depend on, so every key is named here. */
export function accountToJson(account: Account): string {
  return `${JSON.stringify(printed(account, bare), null, 2)}\n`;
}

/** The same with the records by their titles, for the archive. Like the printed copies it does not name those who entered them. */
export function recordsToJson(account: Account): string {
  const nameless = (evidence: Evidence) => ('entered' in evidence ? { entered: { at: evidence.entered.at } } : bare(evidence));
  const records = (account.records ?? []).map(({ record, title, lang, about }) => ({ record, title, lang, about }));
  return `${JSON.stringify({ ...printed(account, nameless), records }, null, 2)}\n`;
}

function printed(account: Account, write: (evidence: Evidence) => object): object {
  return {
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
          evidence: evidence.map(write),
          ...(rivals && {
            rivals: rivals.map((rival) => ({
              claim: rival.claim,
              value: rival.value,
              saidBy: rival.saidBy,
              saidOn: rival.saidOn,
              evidence: rival.evidence.map(write),
            })),
          }),
        })),
      })),
    })),
  };
}

function bare(evidence: Evidence): object {
  if ('source' in evidence) return { source: evidence.source, start: evidence.start, end: evidence.end, exact: evidence.exact };
  if ('link' in evidence) return { link: evidence.link };
  return { entered: { by: evidence.entered.by, at: evidence.entered.at } };
}
