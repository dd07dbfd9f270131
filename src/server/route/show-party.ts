import type { Context } from 'hono';
import { inLang } from '../../domain/lang.ts';
import type { Issue } from '../../domain/problem.ts';
import type { Env } from '../server-parts.ts';
import { partyPage } from '../view/party-page.tsx';
import type { TieSent } from '../view/tie-fields.tsx';

const REQUESTS = 5;
const CHOICES = 200; // names to choose among in the form of a tie; any other may be typed

interface Sent {
  tie?: TieSent;
  person?: { values: URLSearchParams; issues: readonly Issue[] };
}

/** The page of a party, with what is to be mended in a form on it that was sent. */
export async function showParty(c: Context<Env>, id: string, sent: Sent = {}) {
  const { register, today } = c.get('parts');
  const who = c.get('who');
  const [day, withParts] = [today(), c.req.query('parts') === 'yes'];
  const [party, told, promises, waiting, answered, expected, figures, history, known, likely] = await Promise.all([
    register.readParty(who, id),
    register.readRelationship(who, id, day, { withParts }),
    register.listCommitments(who, { partyId: id, status: 'open' }),
    register.listRequests(who, day, { partyId: id, status: 'waiting' }, { limit: REQUESTS }),
    register.listRequests(who, day, { partyId: id, status: 'answered' }, { limit: REQUESTS }),
    register.expectedNext(who, day, { partyId: id }),
    register.sumFigures(who, { partyId: id }),
    register.historyOf(who, id),
    register.listParties(who, '', { limit: CHOICES }),
    register.likelyDuplicates(who, id),
  ]);
  const { lang } = c.get('reader');
  const others = known.rows
    .filter((one) => one.partyId !== id)
    .map(({ partyId, names, acronym, country }) => ({ partyId, name: inLang(names, lang)?.text ?? acronym ?? '', country }));
  const nothing = { values: new URLSearchParams(), issues: [], mayBe: [] };
  const { tie = nothing, person = nothing } = sent;
  const isMerged = c.req.query('merged') !== undefined;
  const split = c.req.query('split') === undefined ? null : await register.laterEdits(who, id);
  const reading = { told, promises, waiting, answered, expected, figures, history, likely };
  return partyPage({ reader: c.get('reader'), party, ...reading, known: others, isMerged, split, today: day, tie, person });
}
