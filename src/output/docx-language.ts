/** A language as Word names it. Words written from the right take theirs from the bidirectional slot. */
export function languageOf(lang: string): { value: string; bidirectional?: string } {
  const tag = { nn: 'nn-NO', nb: 'nb-NO', en: 'en-GB' }[lang] ?? lang;
  return isRightToLeft(lang) ? { value: tag, bidirectional: tag } : { value: tag };
}

export function isRightToLeft(lang: string): boolean {
  return ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'].includes(new Intl.Locale(lang).maximize().script ?? '');
}
