import { DEFAULT_COLOUR, type HouseStyle } from '../../domain/house-style.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { TextField } from '../ui/field.tsx';
import { page } from '../ui/page.tsx';
import { ReferenceDocument } from './reference-document.tsx';
import { RefusalNotice } from './refusal.tsx';

interface Props {
  reader: Reader;
  style: HouseStyle;
  mayKeep: boolean;
  values: URLSearchParams;
  refusals: readonly string[];
}

/** The logo and colour of the agency's documents. */
export function houseStylePage({ reader, style, mayKeep, values, refusals }: Props) {
  const t = reader.words.houseStyle;
  return page({
    reader,
    title: t.title,
    nav: 'settings',
    children: (
      <>
        <p class="over">
          <a class="ds-link" href={paths.settings()}>
            {reader.words.settings.title}
          </a>
        </p>
        <h1 class="ds-heading" data-size="lg">
          {t.title}
        </h1>
        <p class="ds-paragraph lead">{t.lead}</p>
        {refusals.map((sentence) => (
          <RefusalNotice sentence={sentence} />
        ))}
        {style.logo && (
          <p>
            <img
              src={`data:${style.logo.media};base64,${Buffer.from(style.logo.bytes).toString('base64')}`}
              alt={style.logo.alternative || t.logo}
              width={Math.round((style.logo.width / style.logo.height) * 64)}
              height={64}
            />
          </p>
        )}
        {mayKeep ? (
          <form method="post" action={paths.houseStyle()} enctype="multipart/form-data" class="stack narrow">
            <TextField reader={reader} name="colour" label={t.colour} hint={t.colourHint} value={values.get('colour') ?? style.colour ?? ''} size={10} />
            <div class="ds-field">
              <label class="ds-label" for="logo">
                {t.logo}
              </label>
              <div data-field="description" id="logo-hint">
                {t.logoHint}
              </div>
              <input class="file" type="file" id="logo" name="logo" accept="image/png,image/svg+xml" aria-describedby="logo-hint" />
            </div>
            <TextField
              reader={reader}
              name="logoText"
              label={t.logoText}
              hint={t.logoTextHint}
              value={values.get('logoText') ?? style.logo?.alternative ?? ''}
            />
            {style.logo && (
              <div class="ds-field">
                <input class="ds-input" type="checkbox" id="dropLogo" name="dropLogo" value="yes" />
                <label class="ds-label" data-weight="regular" for="dropLogo">
                  {t.dropLogo}
                </label>
              </div>
            )}
            <button class="ds-button" type="submit">
              {reader.words.common.save}
            </button>
          </form>
        ) : (
          <>
            <p>{t.keepersOnly}</p>
            <p>{style.colour ?? DEFAULT_COLOUR}</p>
          </>
        )}
        <ReferenceDocument reader={reader} isKept={style.reference !== null} mayKeep={mayKeep} />
      </>
    ),
  });
}
