import type { FC } from 'hono/jsx';
import type { ModelSettings } from '../../intake/model/model-settings.ts';
import type { Reader } from '../server-parts.ts';

/** Whether a language model is set up, where, and what is covered; never the key. */
export const ModelSection: FC<{ reader: Reader; model: ModelSettings | null }> = ({ reader, model }) => {
  const t = reader.words.model;
  return (
    <section aria-labelledby="model-heading">
      <h2 class="ds-heading" data-size="sm" id="model-heading">
        {t.title}
      </h2>
      <p>{model ? t.on(model.name, model.host) : t.off}</p>
      {model && <p>{model.mask ? t.masked : t.unmasked}</p>}
      <p class="quiet">{t.setUp}</p>
    </section>
  );
};
