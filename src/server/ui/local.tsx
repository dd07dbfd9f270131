import type { FC } from 'hono/jsx';
import { inLang, type LocalText } from '../../domain/lang.ts';
import type { Reader } from '../server-parts.ts';

/** A text that may exist in another language than the page: marked with its language when it does, and never turning what stands around it. */
export const Local: FC<{ text: LocalText; reader: Reader; empty?: string }> = ({ text, reader, empty }) => {
  const found = inLang(text, reader.lang);
  if (!found) return <>{empty ?? reader.words.common.untitled}</>;
  return <bdi lang={found.lang === reader.lang ? undefined : found.lang}>{found.text}</bdi>;
};

/** The same as a plain string, for places that hold no markup. */
export function localText(text: LocalText, reader: Reader, empty?: string): string {
  return inLang(text, reader.lang)?.text ?? empty ?? reader.words.common.untitled;
}
