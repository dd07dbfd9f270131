import type { FC } from 'hono/jsx';
import { isMutual, TIE_KINDS } from '../../domain/codes/tie-kind.ts';
import type { PartyView } from '../../register/party/party-verbs.ts';
import type { TieLine } from '../../register/party/tie-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { periodText } from '../ui/dates.ts';
import { ErrorSummary } from '../ui/field.tsx';
import { Local, localText } from '../ui/local.tsx';
import { TieFields, tieLabel, type TieOther, type TieSent } from './tie-fields.tsx';

const SHOWN = 20; // of one relation before the rest is folded

interface Props {
  reader: Reader;
  party: PartyView;
  name: string;
  known: readonly TieOther[];
  today: string;
  sent: TieSent;
}

/** What a party is tied to: now and before, told from its own side, with our own standing first in a network. */
export const Ties: FC<Props> = ({ reader, party, name, known, today, sent }) => {
  const t = reader.words.ties;
  const past = party.ties.filter((tie) => isPast(tie, today));
  const now = party.ties.filter((tie) => !isPast(tie, today));
  return (
    <section aria-labelledby="ties-heading">
      <h2 class="ds-heading" data-size="sm" id="ties-heading">
        {t.title}
      </h2>
      {party.isNetwork && !party.isUs && <Standing reader={reader} ties={party.ties} today={today} />}
      {party.ties.length === 0 && <p class="quiet">{t.none}</p>}
      {now.length > 0 && <Relations reader={reader} partyId={party.partyId} ties={now} heading={past.length > 0 ? t.now : null} />}
      {past.length > 0 && <Relations reader={reader} partyId={party.partyId} ties={past} heading={t.before} />}
      <details class="ds-details" open={sent.issues.length > 0}>
        <summary>{t.add}</summary>
        <div class="stack">
          <ErrorSummary reader={reader} issues={sent.issues} labels={(path) => tieLabel(path, reader)} />
          <form method="post" action={paths.partyTies(party.partyId)} class="stack narrow">
            <TieFields reader={reader} name={name} known={known} {...sent} />
            <div class="buttons">
              <button class="ds-button" data-variant="secondary" type="submit">
                {t.add}
              </button>
            </div>
          </form>
        </div>
      </details>
    </section>
  );
};

/** Whether a tie has ended. */
export const isPast = (tie: Pick<TieLine, 'period'>, today: string): boolean => tie.period?.to != null && tie.period.to < today;

const Relations: FC<{ reader: Reader; partyId: string; ties: readonly TieLine[]; heading: string | null }> = ({ reader, partyId, ties, heading }) => {
  const t = reader.words.ties;
  const relations = TIE_KINDS.flatMap(({ code }) => (['from', 'to'] as const).map((direction) => ({ code, direction })));
  const groups = Map.groupBy(ties, (tie) => t.seenFrom[tie.kind][tie.direction]);
  return (
    <>
      {heading && (
        <h3 class="ds-heading" data-size="2xs">
          {heading}
        </h3>
      )}
      <dl class="facts">
        {[...new Set(relations.map(({ code, direction }) => t.seenFrom[code][direction]))].flatMap((relation) => {
          const all = groups.get(relation);
          if (!all) return [];
          const [first, rest] = [all.slice(0, SHOWN), all.slice(SHOWN)];
          return [
            <div>
              <dt>{relation}</dt>
              <dd>
                <TieList reader={reader} partyId={partyId} ties={first} relation={relation} />
                {rest.length > 0 && (
                  <details>
                    <summary>{t.more(rest.length)}</summary>
                    <TieList reader={reader} partyId={partyId} ties={rest} relation={relation} />
                  </details>
                )}
              </dd>
            </div>,
          ];
        })}
      </dl>
    </>
  );
};

const TieList: FC<{ reader: Reader; partyId: string; ties: readonly TieLine[]; relation: string }> = ({ reader, partyId, ties, relation }) => {
  const { words, lang } = reader;
  return (
    <ul class="plain ties">
      {ties.map((tie) => {
        const other = localText(tie.names, reader, tie.acronym ?? words.common.unnamed);
        const about = [tie.period && periodText(tie.period, lang), tie.seats.map((person) => person.name).join(', ')].filter(Boolean);
        return (
          <li>
            <a class="ds-link" href={paths.party(tie.partyId)}>
              <Local text={tie.names} reader={reader} empty={other} />
            </a>
            {about.length > 0 && <span class="quiet"> {about.join(' · ')}</span>}
            {tie.note && (
              <>
                {' '}
                <bdi class="quiet">{tie.note}</bdi>
              </>
            )}{' '}
            <a class="ds-link change" href={paths.partyTie(partyId, tie.tieId)} aria-label={words.ties.changeNamed(`${relation} ${other}`)}>
              {words.ties.change}
            </a>
          </li>
        );
      })}
    </ul>
  );
};

/** Our own place in a network: member since when, on its board when. */
const Standing: FC<{ reader: Reader; ties: readonly TieLine[]; today: string }> = ({ reader, ties, today }) => {
  const t = reader.words.ties;
  const ours = ties.flatMap((tie) => {
    if (!tie.isUs || tie.direction !== 'to' || tie.kind === 'successor-of' || isMutual(tie.kind)) return [];
    const said = isPast(tie, today) ? t.weWere[tie.kind] : t.weAre[tie.kind];
    const about = [tie.period && periodText(tie.period, reader.lang), tie.note, tie.seats.map((person) => person.name).join(', ')].filter(Boolean).join(', ');
    return [about ? `${said} (${about}).` : `${said}.`];
  });
  const isMember = ties.some((tie) => tie.isUs && tie.kind === 'member-of' && !isPast(tie, today));
  return (
    <p>
      <strong>{t.standing}:</strong> {[...ours, ...(isMember || ours.length > 0 ? [] : [t.notMember])].join(' ')}
    </p>
  );
};
