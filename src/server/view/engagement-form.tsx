import type { Child, FC } from 'hono/jsx';
import { ACCESS_GRADES } from '../../domain/codes/access-grade.ts';
import { AREA_ROLES } from '../../domain/codes/area-role.ts';
import { COUNTED } from '../../domain/codes/counted.ts';
import { DIRECTIONS } from '../../domain/codes/direction.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { LEGAL_BASES } from '../../domain/codes/legal-basis.ts';
import { MODES } from '../../domain/codes/mode.ts';
import { OUR_ROLES } from '../../domain/codes/our-role.ts';
import { PARTY_ROLES } from '../../domain/codes/party-role.ts';
import { QUALIFIERS } from '../../domain/codes/qualifier.ts';
import { RECURRENCES } from '../../domain/codes/recurrence.ts';
import { ENGAGEMENT_STATUSES } from '../../domain/codes/status.ts';
import { TOPICS } from '../../domain/codes/topic.ts';
import { TRIGGERS } from '../../domain/codes/trigger.ts';
import { WORK_FORMS } from '../../domain/codes/work-form.ts';
import type { Issue } from '../../domain/problem.ts';
import { rowsOf } from '../form/read-form.ts';
import type { LikelyEngagement } from '../../register/engagement/engagement-verbs.ts';
import type { Reader } from '../server-parts.ts';
import { AreaList } from '../ui/area-list.tsx';
import { Choice, CountryList, ErrorSummary, TextArea, TextField, Tick, Ticks } from '../ui/field.tsx';
import { options, type Option } from '../ui/options.ts';
import { page } from '../ui/page.tsx';
import { RefusalNotice, type Notice } from './refusal.tsx';
import { LikelyLogged } from './likely-logged.tsx';
import { fieldLabel } from './field-label.ts';
import { LocalFields } from './local-fields.tsx';
import { RequestFields } from './request-fields.tsx';

export interface EngagementFormProps {
  reader: Reader;
  title: string;
  action: string;
  cancel: string;
  values: URLSearchParams;
  issues: readonly Issue[];
  partyNames: readonly string[];
  ownerNames?: readonly string[]; // who may answer
  requests?: readonly Option[]; // what it may have come of
  goals?: readonly Option[]; // that it may serve
  version: number | null;
  once?: string; // what tells this form from the next, so that it is saved once
  opened?: string; // the fields the form was opened with, as they are sent
  quote?: string; // the words a proposal stands on
  notice?: Notice;
  likely?: readonly LikelyEngagement[]; // what it may already stand as
}

const SPARE_ROWS = 2;

/** The form of an engagement: what most engagements need first, the rest one fold away. Shows exactly what was typed. */
export function engagementFormPage(props: EngagementFormProps) {
  const { reader, title, action, cancel, values, issues, partyNames, version, once, opened = '', quote, notice, likely = [] } = props;
  const t = reader.words;
  const f = t.fields;
  const moreIssues = issues.some((issue) => MORE.has(issue.path.split('.')[0] ?? ''));
  return page({
    reader,
    title,
    nav: 'engagements',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {title}
        </h1>
        {quote && (
          <blockquote>
            <p>{quote}</p>
          </blockquote>
        )}
        {notice?.refusal && <RefusalNotice sentence={notice.refusal} />}
        <ErrorSummary reader={reader} issues={issues} labels={(path) => fieldLabel(path, reader)} />
        {likely.length > 0 && <LikelyLogged reader={reader} likely={likely} />}
        <form method="post" action={action} class="stack" data-keep-draft={version === null ? action : undefined}>
          {once && <input type="hidden" name="once" value={once} />}
          {version !== null && <input type="hidden" name="version" value={String(version)} />}
          {version !== null && <input type="hidden" name="was" value={opened} />}
          {version === null && values.has('words') && <input type="hidden" name="words" value={values.get('words') ?? ''} />}
          {version === null && values.has('was') && <input type="hidden" name="was" value={values.get('was') ?? ''} />}
          <LocalFields {...props} name="title" label={f.title} hint={f.titleHint} />
          <div class="columns">
            <Select {...props} name="kind" label={f.kind} list={ENGAGEMENT_KINDS} />
            <Select {...props} name="direction" label={f.direction} list={DIRECTIONS} />
            <Select {...props} name="status" label={f.status} list={ENGAGEMENT_STATUSES} />
          </div>
          <div class="short">
            <PeriodField {...props} name="period" label={f.period} hint={f.periodHint} />
          </div>
          <PartyRows {...props} />
          <datalist id="party-names">
            {partyNames.map((name) => (
              <option value={name} />
            ))}
          </datalist>
          <CountryList reader={reader} />
          <AreaList reader={reader} />
          <LocalFields {...props} name="subject" label={f.subject} hint={f.subjectHint} />
          <Ticks
            name="ourRoles"
            legend={f.ourRoles}
            chosen={values.getAll('ourRoles')}
            options={options(OUR_ROLES, reader.lang)}
            reader={reader}
            issues={issues}
          />
          <RequestFields {...props} />
          <details class="ds-details" open={moreIssues}>
            <summary>{f.more}</summary>
            <div class="stack">
              <div class="columns">
                <Select {...props} name="trigger" label={f.trigger} list={TRIGGERS} empty />
                <Select {...props} name="mode" label={f.mode} list={MODES} empty />
                <Select {...props} name="recurrence" label={f.recurrence} list={RECURRENCES} empty />
                <Select {...props} name="access" label={f.access} list={ACCESS_GRADES} />
                <Select {...props} name="accessBasis" label={f.accessBasis} list={LEGAL_BASES} empty />
              </div>
              <TextField reader={reader} name="event" label={f.event} hint={f.eventHint} value={values.get('event') ?? ''} issues={issues} />
              <FigureRows {...props} />
              <AreaRows {...props} />
              <Topics {...props} />
              {(props.goals ?? []).length > 0 && (
                <Ticks name="goals" legend={f.goals} chosen={values.getAll('goals')} options={props.goals ?? []} reader={reader} issues={issues} />
              )}
              <Group legend={f.work}>
                <div class="row">
                  <Select {...props} name="work.form" label={f.workForm} list={WORK_FORMS} empty />
                  <TextField reader={reader} name="work.title" label={f.workTitle} value={values.get('work.title') ?? ''} issues={issues} />
                  <TextField reader={reader} name="work.lang" label={f.workLang} value={values.get('work.lang') ?? ''} size={4} issues={issues} />
                  <TextField reader={reader} name="work.url" label={f.workUrl} value={values.get('work.url') ?? ''} issues={issues} />
                </div>
              </Group>
              <Group legend={f.commitment}>
                <div class="row">
                  <Choice
                    reader={reader}
                    name="commitment.by"
                    label={f.commitmentBy}
                    value={values.get('commitment.by') ?? ''}
                    empty={t.common.none}
                    issues={issues}
                    options={[
                      { value: 'us', label: t.common.us },
                      { value: 'them', label: t.common.them },
                    ]}
                  />
                  <PeriodField {...props} name="commitment.due" label={f.commitmentDue} />
                  <TextField reader={reader} name="commitment.owner" label={reader.words.commitments.owner} value={values.get('commitment.owner') ?? ''} />
                </div>
              </Group>
              <TextArea reader={reader} name="links" label={f.links} hint={f.linksHint} value={values.get('links') ?? ''} rows={2} issues={issues} />
              <TextArea reader={reader} name="note" label={f.note} value={values.get('note') ?? ''} issues={issues} />
              <Tick reader={reader} name="complete" label={f.complete} hint={f.completeHint} checked={values.has('complete')} />
            </div>
          </details>
          {version !== null && <TextField reader={reader} name="why" label={`${f.why} (${t.common.optional})`} value={values.get('why') ?? ''} />}
          <div class="buttons">
            <button class="ds-button" type="submit" {...(likely.length > 0 ? { name: 'anyway', value: 'yes', 'aria-describedby': 'likely-logged' } : {})}>
              {likely.length > 0 ? t.logLine.saveAnyway : t.common.save}
            </button>
            <a class="ds-button" data-variant="tertiary" href={cancel}>
              {t.common.cancel}
            </a>
          </div>
        </form>
      </>
    ),
  });
}

const MORE = new Set([
  'trigger',
  'mode',
  'recurrence',
  'access',
  'accessBasis',
  'event',
  'figures',
  'areas',
  'topics',
  'goals',
  'work',
  'commitment',
  'links',
  'note',
  'complete',
]);

const Group: FC<{ legend: string; hint?: string; children?: Child }> = ({ legend, hint, children }) => (
  <fieldset class="ds-fieldset">
    <legend class="ds-label">{legend}</legend>
    {hint && <p data-field="description">{hint}</p>}
    {children}
  </fieldset>
);

type Part = EngagementFormProps & { name: string; label: string };

const Select: FC<Part & { list: Parameters<typeof options>[0]; empty?: boolean; otherwise?: string }> = ({
  reader,
  values,
  issues,
  name,
  label,
  list,
  empty,
  otherwise,
}) => (
  <Choice
    reader={reader}
    name={name}
    label={label}
    value={values.get(name) ?? otherwise}
    issues={issues}
    options={options(list, reader.lang)}
    {...(empty ? { empty: reader.words.common.notSet } : {})}
  />
);

const PeriodField: FC<Part & { hint?: string }> = ({ reader, values, issues, name, label, hint }) => (
  <TextField reader={reader} name={name} label={label} value={values.get(name) ?? ''} issues={issues} {...(hint ? { hint } : {})} />
);

/** Row numbers to show: those sent, and a few spare ones so that the group can grow without script. */
function shownRows(values: URLSearchParams, group: string): number[] {
  const filled = rowsOf(values, group).filter((row) => ['name', 'code', 'value', 'said'].some((key) => values.get(`${group}.${row}.${key}`)));
  const next = (filled.at(-1) ?? -1) + 1;
  return [...filled, ...Array.from({ length: SPARE_ROWS }, (_, at) => next + at)];
}

const PartyRows: FC<EngagementFormProps> = (props) => {
  const { reader, values, issues } = props;
  const asks = values.get('kind')?.startsWith('request.') === true && values.get('direction') === 'in';
  const f = reader.words.fields;
  return (
    <Group legend={f.parties} hint={f.countryHint}>
      {shownRows(values, 'parties').map((row, at) => (
        <div class="row" role="group" aria-label={`${f.parties}: ${f.row(at + 1)}`}>
          <TextField
            reader={reader}
            name={`parties.${row}.name`}
            label={f.partyName}
            value={values.get(`parties.${row}.name`) ?? ''}
            list="party-names"
            issues={issues}
          />
          <Select {...props} name={`parties.${row}.role`} label={f.partyRole} list={PARTY_ROLES} otherwise={asks ? 'asker' : 'counterpart'} />
          <TextField
            reader={reader}
            name={`parties.${row}.country`}
            label={f.partyCountry}
            value={values.get(`parties.${row}.country`) ?? ''}
            size={14}
            list="countries"
            issues={issues}
          />
        </div>
      ))}
    </Group>
  );
};

const FigureRows: FC<EngagementFormProps> = (props) => {
  const { reader, values, issues } = props;
  const f = reader.words.fields;
  return (
    <Group legend={f.figures} hint={f.figuresHint}>
      {shownRows(values, 'figures').map((row, at) => (
        <div class="row" role="group" aria-label={`${f.figures}: ${f.row(at + 1)}`}>
          <Select {...props} name={`figures.${row}.qualifier`} label={f.figureQualifier} list={QUALIFIERS} />
          <TextField
            reader={reader}
            name={`figures.${row}.value`}
            label={f.figureValue}
            value={values.get(`figures.${row}.value`) ?? ''}
            size={6}
            inputmode="decimal"
            issues={issues}
          />
          <TextField
            reader={reader}
            name={`figures.${row}.unit`}
            label={f.figureUnit}
            value={values.get(`figures.${row}.unit`) ?? ''}
            size={5}
            issues={issues}
          />
          <TextField
            reader={reader}
            name={`figures.${row}.counted`}
            label={f.figureCounted}
            value={values.get(`figures.${row}.counted`) ?? ''}
            list="counted"
            issues={issues}
          />
          <TextField reader={reader} name={`figures.${row}.said`} label={f.figureSaid} value={values.get(`figures.${row}.said`) ?? ''} issues={issues} />
        </div>
      ))}
      <datalist id="counted">
        {COUNTED.map((entry) => (
          <option value={entry.code} label={entry[reader.lang]} />
        ))}
      </datalist>
    </Group>
  );
};

const AreaRows: FC<EngagementFormProps> = (props) => {
  const { reader, values, issues } = props;
  const f = reader.words.fields;
  return (
    <Group legend={f.areas} hint={f.areaHint}>
      {shownRows(values, 'areas').map((row, at) => (
        <div class="row" role="group" aria-label={`${f.areas}: ${f.row(at + 1)}`}>
          <TextField
            reader={reader}
            name={`areas.${row}.code`}
            label={f.areaCode}
            value={values.get(`areas.${row}.code`) ?? ''}
            size={20}
            list="areas"
            issues={issues}
          />
          <Select {...props} name={`areas.${row}.role`} label={f.areaRole} list={AREA_ROLES} />
        </div>
      ))}
    </Group>
  );
};

const Topics: FC<EngagementFormProps> = ({ reader, values, issues }) => {
  const chosen = values.getAll('topics');
  const own = chosen.filter((code) => !TOPICS.some((topic) => topic.code === code)).map((code) => ({ value: code, label: code }));
  return (
    <Ticks
      name="topics"
      legend={reader.words.fields.topics}
      chosen={chosen}
      options={[...options(TOPICS, reader.lang), ...own]}
      reader={reader}
      issues={issues}
    />
  );
};
