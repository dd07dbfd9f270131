import type { FC } from 'hono/jsx';
import type { RivalNote } from '../../domain/account.ts';
import type { Lang } from '../../domain/lang.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { EvidenceList } from '../ui/evidence.tsx';

/** Turns the notes on what other sources say on or off, for the page and for the files it offers. */
export const RivalSwitch: FC<{ reader: Reader; year: number; lang: Lang; isOn: boolean }> = ({ reader, year, lang, isOn }) => {
  const t = reader.words.rivals;
  const text = lang === reader.lang ? {} : { text: lang };
  return (
    <div class="quiet">
      {isOn ? `${t.noted} ` : ''}
      <a class="ds-link" href={paths.account(year, { ...text, ...(isOn ? {} : { rivals: 'notes' }) })}>
        {isOn ? t.leaveOut : t.takeIn}
      </a>
    </div>
  );
};

/** What other sources say of one field a sentence tells, and where they say it. */
export const RivalsUnder: FC<{ reader: Reader; rivals: readonly RivalNote[]; lang: Lang }> = ({ reader, rivals, lang }) => (
  <>
    {rivals.map((rival) => (
      <>
        <p lang={lang === reader.lang ? undefined : lang}>{rival.text}</p>
        <EvidenceList reader={reader} evidence={rival.evidence} />
      </>
    ))}
  </>
);
