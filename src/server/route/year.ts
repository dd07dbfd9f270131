/** A year as it stands in an address or a form: four digits, none before 1000. Null when it is none. */
export function yearOf(text: string | null | undefined): number | null {
  return /^[1-9]\d{3}$/.test(text ?? '') ? Number(text) : null;
}
