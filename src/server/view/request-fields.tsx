import type { FC } from 'hono/jsx';
import { REQUEST_STATUSES } from '../../domain/codes/request-status.ts';
import type { Issue } from '../../domain/problem.ts';
import type { Reader } from '../server-parts.ts';
import { Choice, TextField } from '../ui/field.tsx';
import { options, type Option } from '../ui/options.ts';
import { LocalFields } from './local-fields.tsx';

interface Props {
  reader: Reader;
  values: URLSearchParams;
  issues: readonly Issue[];
  ownerNames?: readonly string[];
  requests?: readonly Option[];
}

const FIELDS = ['requestStatus', 'answerBy', 'answerOwner', 'answeredOn', 'answer', 'cameOf'];

/** The fields of a request and its answer, open where the engagement is one, where they hold something, or where there is something to mend. */
export const RequestFields: FC<Props> = ({ reader, values, issues, ownerNames = [], requests = [] }) => {
  const { words: t, lang } = reader;
  const f = t.fields;
  const value = (name: string) => values.get(name) ?? '';
  const filled = [...values].some(([key, text]) => text !== '' && FIELDS.includes(key.split('.')[0] ?? ''));
  const isAsking = /^request\.|^invitation$/.test(value('kind'));
  const known = value('cameOf') === '' || requests.some((request) => request.value === value('cameOf'));
  return (
    <details class="ds-details" open={filled || isAsking || issues.some((issue) => FIELDS.includes(issue.path.split('.')[0] ?? ''))}>
      <summary>{t.requests.fields}</summary>
      <div class="stack">
        <div class="columns">
          <Choice
            reader={reader}
            name="requestStatus"
            label={f.requestStatus}
            value={value('requestStatus')}
            empty={t.common.notSet}
            options={options(REQUEST_STATUSES, lang)}
            issues={issues}
          />
          <TextField reader={reader} name="answerBy" label={f.answerBy} hint={f.answerByHint} value={value('answerBy')} issues={issues} />
          <TextField
            reader={reader}
            name="answerOwner"
            label={f.answerOwner}
            hint={f.answerOwnerHint}
            value={value('answerOwner')}
            list="owner-names"
            issues={issues}
          />
          <TextField reader={reader} name="answeredOn" label={f.answeredOn} hint={f.answeredOnHint} value={value('answeredOn')} issues={issues} />
        </div>
        <datalist id="owner-names">
          {ownerNames.map((name) => (
            <option value={name} />
          ))}
        </datalist>
        <LocalFields reader={reader} values={values} issues={issues} name="answer" label={f.answer} hint={f.answerHint} />
        <Choice
          reader={reader}
          name="cameOf"
          label={f.cameOf}
          hint={f.cameOfHint}
          value={value('cameOf')}
          empty={t.common.none}
          options={known ? requests : [...requests, { value: value('cameOf'), label: t.common.untitled }]}
          issues={issues}
        />
      </div>
    </details>
  );
};
