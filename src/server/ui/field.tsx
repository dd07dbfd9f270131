import type { Child, FC } from 'hono/jsx';
import type { Issue } from '../../domain/problem.ts';
import { COUNTRY_CODES, countryName } from '../../language/country-codes.ts';
import type { Reader } from '../server-parts.ts';

export interface FieldProps {
  name: string;
  label: string;
  value?: string | undefined;
  hint?: string;
  issues?: readonly Issue[];
  reader: Reader;
  id?: string;
}

const errorOf = ({ name, issues, reader }: FieldProps) => {
  const issue = issues?.find((one) => one.path === name);
  return issue ? reader.words.issues[issue.code]() : null;
};

/** The attributes that tie an input to its label, hint and error; written on the server so they hold without script. */
function wiring(props: FieldProps) {
  const id = props.id ?? props.name;
  const error = errorOf(props);
  const described = [error && `${id}-error`, props.hint && `${id}-hint`].filter(Boolean).join(' ');
  return { id, error, attributes: { id, name: props.name, 'aria-invalid': error ? ('true' as const) : undefined, 'aria-describedby': described || undefined } };
}

const Frame: FC<{ props: FieldProps; id: string; error: string | null; children?: Child }> = ({ props, id, error, children }) => (
  <div class="ds-field">
    <label class="ds-label" for={id}>
      {props.label}
    </label>
    {props.hint && (
      <div data-field="description" id={`${id}-hint`}>
        {props.hint}
      </div>
    )}
    {children}
    {error && (
      <div class="ds-validation-message" data-field="validation" id={`${id}-error`}>
        {error}
      </div>
    )}
  </div>
);

export const TextField: FC<
  FieldProps & { type?: string; list?: string; size?: number; required?: boolean; maxlength?: number; autofocus?: boolean; inputmode?: 'numeric' | 'decimal' }
> = (props) => {
  const { id, error, attributes } = wiring(props);
  return (
    <Frame props={props} id={id} error={error}>
      <input
        class="ds-input"
        type={props.type ?? 'text'}
        value={props.value ?? ''}
        list={props.list}
        size={props.size}
        required={props.required}
        maxlength={props.maxlength}
        inputmode={props.inputmode}
        autocomplete="off"
        {...attributes}
      />
    </Frame>
  );
};

export const TextArea: FC<FieldProps & { rows?: number; lang?: string | undefined }> = (props) => {
  const { id, error, attributes } = wiring(props);
  return (
    <Frame props={props} id={id} error={error}>
      <textarea class="ds-input" rows={props.rows ?? 3} lang={props.lang} {...attributes}>
        {props.value ?? ''}
      </textarea>
    </Frame>
  );
};

/** A choice from a list. `empty` is the label of choosing nothing; without it one must be chosen. */
export const Choice: FC<FieldProps & { options: readonly { value: string; label: string }[]; empty?: string }> = (props) => {
  const { id, error, attributes } = wiring(props);
  return (
    <Frame props={props} id={id} error={error}>
      <select class="ds-input" {...attributes}>
        {props.empty !== undefined && <option value="">{props.empty}</option>}
        {props.options.map((option) => (
          <option value={option.value} selected={option.value === props.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
};

/** One box to tick. */
export const Tick: FC<FieldProps & { checked: boolean; on?: string }> = (props) => {
  const { id, error, attributes } = wiring(props);
  return (
    <div class="ds-field">
      <input class="ds-input" type="checkbox" value={props.on ?? 'yes'} checked={props.checked} {...attributes} />
      <label class="ds-label" data-weight="regular" for={id}>
        {props.label}
      </label>
      {props.hint && (
        <div data-field="description" id={`${id}-hint`}>
          {props.hint}
        </div>
      )}
      {error && (
        <div class="ds-validation-message" data-field="validation" id={`${id}-error`}>
          {error}
        </div>
      )}
    </div>
  );
};

interface TicksProps {
  name: string;
  id?: string; // its name, where none is given
  legend: string;
  chosen: readonly string[];
  options: readonly { value: string; label: string }[];
  reader: Reader;
  issues?: readonly Issue[];
}

/** Several boxes under one heading. */
export const Ticks: FC<TicksProps> = ({ name, id = name, legend, chosen, options, reader, issues = [] }) => {
  const error = errorOf({ name, label: legend, reader, issues });
  return (
    <fieldset class="ds-fieldset ticks" id={id} tabindex={error ? -1 : undefined} aria-describedby={error ? `${id}-error` : undefined}>
      <legend class="ds-label">{legend}</legend>
      {error && (
        <div class="ds-validation-message" data-field="validation" id={`${id}-error`}>
          {error}
        </div>
      )}
      <div class="tick-columns">
        {options.map((option) => (
          <div class="ds-field">
            <input class="ds-input" type="checkbox" name={name} id={`${id}-${option.value}`} value={option.value} checked={chosen.includes(option.value)} />
            <label class="ds-label" data-weight="regular" for={`${id}-${option.value}`}>
              {option.label}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
};

/** Filters, folded away where the screen is narrow; open while they filter. */
export const FilterFold: FC<{ reader: Reader; open: boolean; children?: Child }> = ({ reader, open, children }) => (
  <details class="fold" open={open}>
    <summary>{reader.words.engagements.filters}</summary>
    {children}
  </details>
);

/** The names of all countries, for fields that take one. */
export const CountryList: FC<{ reader: Reader }> = ({ reader }) => (
  <datalist id="countries">
    {COUNTRY_CODES.map((code) => countryName(code, reader.lang))
      .toSorted((a, b) => a.localeCompare(b, reader.lang))
      .map((name) => (
        <option value={name} />
      ))}
  </datalist>
);

/** The list of what to mend, first on the page, each with a link to its field. */
export const ErrorSummary: FC<{ reader: Reader; issues: readonly Issue[]; labels: (path: string) => string }> = ({ reader, issues, labels }) =>
  issues.length === 0 ? null : (
    <div class="ds-error-summary" role="alert" tabindex={-1} data-size="sm">
      <h2 class="ds-heading" data-size="xs">
        {reader.words.errors.summary}
      </h2>
      <ul>
        {issues.map((issue) => (
          <li>
            <a class="ds-link" href={`#${issue.path}`}>
              {labels(issue.path)}: {reader.words.issues[issue.code]()}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
