import type { ModelSettings } from '../../intake/model/model-settings.ts';
import type { Us } from '../../register/party/party-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Local } from '../ui/local.tsx';
import { page } from '../ui/page.tsx';
import { CalendarSettings } from './calendar.tsx';
import { KeySwitch } from './keys.tsx';
import { ModelSection } from './model-settings.tsx';

interface Props {
  reader: Reader;
  us: Us | null;
  calendarSince: string | null;
  model: ModelSettings | null;
  version: string;
}

export function settingsPage({ reader, us, calendarSince, model, version }: Props) {
  const t = reader.words.settings;
  return page({
    reader,
    title: t.title,
    nav: 'settings',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.title}
        </h1>
        <section aria-labelledby="us-heading">
          <h2 class="ds-heading" data-size="sm" id="us-heading">
            {t.us}
          </h2>
          {us ? (
            <p>
              <a class="ds-link" href={paths.party(us.partyId)}>
                <Local text={us.names} reader={reader} empty={us.name} />
              </a>
            </p>
          ) : (
            <p>{t.noUs}</p>
          )}
          {us && (
            <p>
              <a class="ds-button" data-variant="secondary" href={paths.editParty(us.partyId)}>
                {t.editUs}
              </a>
            </p>
          )}
        </section>
        <section aria-labelledby="look-heading">
          <h2 class="ds-heading" data-size="sm" id="look-heading">
            {reader.words.houseStyle.title}
          </h2>
          <p>{reader.words.houseStyle.lead}</p>
          <p>
            <a class="ds-link" href={paths.houseStyle()}>
              {reader.words.houseStyle.link}
            </a>
          </p>
        </section>
        <CalendarSettings reader={reader} since={calendarSince} />
        <ModelSection reader={reader} model={model} />
        <section aria-labelledby="goals-heading">
          <h2 class="ds-heading" data-size="sm" id="goals-heading">
            {reader.words.goals.title}
          </h2>
          <p>{reader.words.goals.lead}</p>
          <p>
            <a class="ds-link" href={paths.goals()}>
              {reader.words.goals.title}
            </a>
          </p>
        </section>
        <section aria-labelledby="templates-heading">
          <h2 class="ds-heading" data-size="sm" id="templates-heading">
            {reader.words.templates.title}
          </h2>
          <p>{reader.words.templates.lead}</p>
          <p>
            <a class="ds-link" href={paths.templates()}>
              {reader.words.templates.title}
            </a>
          </p>
        </section>
        <section aria-labelledby="language-heading">
          <h2 class="ds-heading" data-size="sm" id="language-heading">
            {reader.words.languageUse.title}
          </h2>
          <p>
            <a class="ds-link" href={paths.languageUse()}>
              {reader.words.languageUse.title}
            </a>
          </p>
        </section>
        <section aria-labelledby="imports-heading">
          <h2 class="ds-heading" data-size="sm" id="imports-heading">
            {reader.words.imports.title}
          </h2>
          <p>{reader.words.imports.lead}</p>
          <p>
            <a class="ds-link" href={paths.imports()}>
              {reader.words.imports.title}
            </a>
          </p>
          <p>
            <a class="ds-link" href={paths.newImport()}>
              {reader.words.imports.new}
            </a>
          </p>
        </section>
        <section aria-labelledby="changes-heading">
          <h2 class="ds-heading" data-size="sm" id="changes-heading">
            {t.changeLog}
          </h2>
          <p>{t.changeLogLead}</p>
          <p>
            <a class="ds-link" href={paths.changes()}>
              {t.changeLog}
            </a>
          </p>
          <p>
            <a class="ds-link" href={paths.asOf()}>
              {reader.words.asOf.title}
            </a>
          </p>
          <p>
            <a class="ds-link" href={paths.releases()}>
              {reader.words.releases.log}
            </a>
          </p>
        </section>
        <section aria-labelledby="keys-heading">
          <h2 class="ds-heading" data-size="sm" id="keys-heading">
            {reader.words.keys.title}
          </h2>
          <KeySwitch reader={reader} />
          <p>
            <a class="ds-link" href={paths.keys()}>
              {reader.words.palette.keys}
            </a>
          </p>
        </section>
        <section aria-labelledby="api-heading">
          <h2 class="ds-heading" data-size="sm" id="api-heading">
            {t.api}
          </h2>
          <p>{t.apiLead}</p>
          <p>
            <a class="ds-link" href={paths.openApi()}>
              {paths.openApi()}
            </a>
          </p>
        </section>
        <p class="quiet">
          {t.version} {version} · {t.signedInAs} {reader.name}
        </p>
        <form method="post" action={paths.signOut()}>
          <button class="ds-button" data-variant="tertiary" type="submit">
            {reader.words.signIn.out}
          </button>
        </form>
      </>
    ),
  });
}
