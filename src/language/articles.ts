const HEADS =
  /\b(?:organi[sz]ation|programme|program|office|association|institute|initiative|forum|agency|union|ministry|network|council|commission|committee|conference|bank|fund|secretariat|government|directorate|system|alliance|centre|center|hub|federation|foundation|partnership|embassy|authority|chamber|academy|congress|meeting|society)\b|^university of |\bschool of |\bred cross\b/iu;

/** An English name as it stands in running text: bodies called by what they are take "the", the others stand alone. */
export function withThe(name: string): string {
  if (/^(?:the|a|an) /iu.test(name) || !name.includes(' ') || /^\S+['’]s? /u.test(name)) return name;
  return name.startsWith('United Nations ') || HEADS.test(name) ? `the ${name}` : name;
}
