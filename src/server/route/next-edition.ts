import type { Context } from 'hono';
import { inLang } from '../../domain/lang.ts';
import type { EventView } from '../../register/event/event-verbs.ts';
import { eventToForm } from '../form/event-form.ts';
import type { Env } from '../server-parts.ts';

/**
 * The form of a new event as its address asks for it: empty, or as the next edition of a series after the last one. When and where it is held is
 * left for a person to say; the year in its name is that of the time it is expected.
 */
export async function nextEdition(c: Context<Env>): Promise<URLSearchParams> {
  const { of, after } = c.req.query();
  if (!of) return new URLSearchParams();
  const { register, today } = c.get('parts');
  const who = c.get('who');
  const series = await register.readEvent(who, of);
  const last = after?.startsWith('evt-') ? await register.readEvent(who, after) : null;
  const [expected] = await register.expectedNext(who, today(), { ofId: of });
  const from = last?.period?.from?.slice(0, 4);
  const to = expected?.around.from?.slice(0, 4);
  const names = (last?.names ?? []).map((name) => ({ ...name, name: from && to ? name.name.replaceAll(from, to) : name.name }));
  const called = new Map((last ?? series).organisedBy.map((party) => [party.partyId, nameOf(party, c)]));
  return eventToForm({ names, parentId: of, period: null, place: null, organisers: last?.organisers ?? [] }, called);
}

function nameOf({ names, acronym, partyId }: EventView['organisedBy'][number], c: Context<Env>): string {
  return inLang(names, c.get('reader').lang)?.text ?? acronym ?? partyId;
}
