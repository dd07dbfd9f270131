import type { FC } from 'hono/jsx';
import type { Issue } from '../../domain/problem.ts';
import type { PartyView } from '../../register/party/party-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { ErrorSummary, TextField } from '../ui/field.tsx';

interface Props {
  reader: Reader;
  party: PartyView;
  values: URLSearchParams;
  issues: readonly Issue[];
}

/** The people we know at a party, and a form to add one. */
export const People: FC<Props> = ({ reader, party, values, issues }) => {
  const { words } = reader;
  const t = words.people;
  const labels: Record<string, string> = { name: words.fields.partyName, role: t.role, contact: t.contact };
  const text = (name: string) => (
    <TextField
      reader={reader}
      name={name}
      id={name}
      label={name === 'name' ? words.fields.partyName : `${labels[name]} (${words.common.optional})`}
      value={values.get(name) ?? ''}
      issues={issues}
    />
  );
  return (
    <section aria-labelledby="people-heading">
      <h2 class="ds-heading" data-size="sm" id="people-heading">
        {t.title}
      </h2>
      {party.people.length === 0 ? (
        <p class="quiet">{t.none}</p>
      ) : (
        <ul class="plain">
          {party.people.map((person) => (
            <li>
              <bdi>{person.name}</bdi> <span class="quiet">{[person.role, person.contact].filter(Boolean).join(', ')}</span>
            </li>
          ))}
        </ul>
      )}
      <details class="ds-details" open={issues.length > 0}>
        <summary>{t.add}</summary>
        <div class="stack">
          <p class="quiet">{t.lead}</p>
          <ErrorSummary reader={reader} issues={issues} labels={(path) => labels[path] ?? path} />
          <form method="post" action={paths.partyPeople(party.partyId)} class="row">
            {text('name')}
            {text('role')}
            {text('contact')}
            <button class="ds-button" data-variant="secondary" type="submit">
              {t.add}
            </button>
          </form>
        </div>
      </details>
    </section>
  );
};
