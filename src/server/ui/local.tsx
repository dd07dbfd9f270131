import type { FC } from 'hono/jsx';
import { inLang, type LocalText } from '../../domain/lang.ts';
import type { Reader } from '../server-parts.ts';

/** A text that may exist in another language than the page: marked with its language when it does. */
export const Local: FC<{ text: LocalText; reader: Reader; empty?: string }> = ({ text, reader, empty }) => {
  const found = inLang(text, reader.lang);
  if (!found) return <>{empty ?? reader.words.common.untitled}</>;
  return found.lang === reader.lang ? <>{found.text}</> : <span lang={found.lang}>{found.text}</span>;
};

/** The same as a plain string, for places that hold no markup. */
export function localText(text: LocalText, reader: Reader, empty?: string): string {
  return inLang(text, reader.lang)?.text ?? empty ?? reader.words.common.untitled;
}
