import type { Issue } from '../../domain/problem.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { ErrorSummary, TextField } from '../ui/field.tsx';
import { page } from '../ui/page.tsx';
import { RefusalNotice } from './refusal.tsx';

interface Props {
  reader: Reader;
  recordId: string;
  title: string;
  back: string;
  values: URLSearchParams;
  issues: readonly Issue[];
  refusal?: string;
}

/** Adds a web address as evidence of a record. */
export function evidenceForm({ reader, recordId, title, back, values, issues, refusal }: Props) {
  const t = reader.words.coverage;
  return page({
    reader,
    title: t.evidence,
    nav: 'account',
    children: (
      <>
        <p class="over">
          <bdi>{title}</bdi>
        </p>
        <h1 class="ds-heading" data-size="lg">
          {t.evidence}
        </h1>
        <p class="ds-paragraph lead">{t.evidenceLead}</p>
        <p>
          <a class="ds-link" href={paths.sources()}>
            {t.toSources}
          </a>
        </p>
        {refusal && <RefusalNotice sentence={refusal} />}
        <ErrorSummary reader={reader} issues={issues} labels={(path) => (path === 'link' ? t.address : t.addressTitle)} />
        <form method="post" action={paths.addEvidence(recordId)} class="stack narrow">
          <input type="hidden" name="back" value={back} />
          <TextField reader={reader} name="link" label={t.address} value={values.get('link') ?? ''} issues={issues} />
          <TextField reader={reader} name="title" label={t.addressTitle} value={values.get('title') ?? ''} issues={issues} />
          <div class="buttons">
            <button class="ds-button" type="submit">
              {reader.words.common.save}
            </button>
            <a class="ds-button" data-variant="tertiary" href={back}>
              {reader.words.common.cancel}
            </a>
          </div>
        </form>
      </>
    ),
  });
}
