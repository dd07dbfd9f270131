import type { FC } from 'hono/jsx';
import type { Issue } from '../../domain/problem.ts';
import type { PartyView } from '../../register/party/party-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { ErrorSummary, TextField } from '../ui/field.tsx';

interface Sent {
  reader: Reader;
  values: URLSearchParams;
  issues: readonly Issue[];
}

/** The label of each field of a person. */
export function personLabel(path: string, reader: Reader): string {
  const labels: Record<string, string> = { name: reader.words.fields.partyName, role: reader.words.people.role, contact: reader.words.people.contact };
  return labels[path] ?? path;
}

export const PersonFields: FC<Sent> = ({ reader, values, issues }) => (
  <>
    {['name', 'role', 'contact'].map((name) => (
      <TextField
        reader={reader}
        name={name}
        label={name === 'name' ? personLabel(name, reader) : `${personLabel(name, reader)} (${reader.words.common.optional})`}
        value={values.get(name) ?? ''}
        issues={issues}
      />
    ))}
  </>
);

/** The people we know at a party, and a form to add one. */
export const People: FC<Sent & { party: PartyView }> = ({ reader, party, values, issues }) => {
  const { words } = reader;
  const t = words.people;
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
              <bdi>{person.name}</bdi> <span class="quiet">{[person.role, person.contact].filter(Boolean).join(', ')}</span>{' '}
              <a class="ds-link change" href={paths.partyPerson(party.partyId, person.personId)} aria-label={t.changeNamed(person.name)}>
                {t.change}
              </a>
            </li>
          ))}
        </ul>
      )}
      <details class="ds-details" open={issues.length > 0}>
        <summary>{t.add}</summary>
        <div class="stack">
          <p class="quiet">{t.lead}</p>
          <ErrorSummary reader={reader} issues={issues} labels={(path) => personLabel(path, reader)} />
          <form method="post" action={paths.partyPeople(party.partyId)} class="row">
            <PersonFields reader={reader} values={values} issues={issues} />
            <button class="ds-button" data-variant="secondary" type="submit">
              {t.add}
            </button>
          </form>
        </div>
      </details>
    </section>
  );
};
