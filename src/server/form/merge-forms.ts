/** Fields of which several may be chosen: what one chooses does not stand against what another does. */
const CHOSEN = new Set(['ourRoles', 'topics', 'goals']);
/** Texts in several languages: each language is a field of its own. */
const LOCAL = new Set(['title', 'subject', 'answer', 'what']);
/** A row of a repeated group with none of these is a spare one nobody has filled in. */
const FILLED = ['name', 'code', 'value', 'said', 'scheme'];
/** What a form sends that is no part of the record. */
const OUTSIDE = new Set(['version', 'was', 'why', 'step', 'back']);

/** A field as a form holds it: the rows of a repeated group, the values chosen, or what stands in it. Each is a set of keys and values. */
type Entry = readonly (readonly [string, string])[];
type Fields = Map<string, Entry[]>;

/** What two people made of one form. `conflicts` names the fields that both changed, each in a way of their own, and nobody has chosen between. */
export interface MergedForms {
  values: URLSearchParams; // where they disagree, what I typed
  conflicts: string[];
  theirs: string[]; // fields that only they changed
  mine: string[]; // fields that only I changed
}

/**
 * Merges two edits of the form that both were opened with (`base`): a field that one side left alone is as the other has it, and in lists what
 * each added or took away is added or taken away. Where both changed a field, `choices` says whose stands. Without a base every difference is a
 * conflict, for nobody can tell who changed what.
 */
export function mergeForms(
  base: URLSearchParams | null,
  theirs: URLSearchParams,
  mine: URLSearchParams,
  choices: ReadonlyMap<string, 'mine' | 'theirs'> = new Map(),
): MergedForms {
  const [old, other, own] = [base && fieldsOf(base), fieldsOf(theirs), fieldsOf(mine)];
  const result: MergedForms = { values: new URLSearchParams(), conflicts: [], theirs: [], mine: [] };
  for (const field of new Set([...(old?.keys() ?? []), ...other.keys(), ...own.keys()])) {
    const [was, their, my] = [old?.get(field) ?? [], other.get(field) ?? [], own.get(field) ?? []];
    const merged = old && isList(field, [was, their, my]) ? mergeLists(was, their, my) : null;
    if (isSame(their, my)) write(result.values, field, my);
    else if (old && isSame(was, my)) {
      result.theirs.push(field);
      write(result.values, field, their);
    } else if (old && isSame(was, their)) {
      result.mine.push(field);
      write(result.values, field, my);
    } else if (merged) {
      result.theirs.push(field);
      result.mine.push(field);
      write(result.values, field, merged);
    } else {
      const chosen = choices.get(field);
      if (!chosen) result.conflicts.push(field);
      write(result.values, field, chosen === 'theirs' ? their : my);
    }
  }
  return result;
}

/** The list with what each added and without what each took away; null where both changed the same entry. */
function mergeLists(was: Entry[], theirs: Entry[], mine: Entry[]): Entry[] | null {
  const holds = (list: Entry[], entry: Entry) => list.some((one) => keyOf(one) === keyOf(entry));
  const gone = (list: Entry[]) => was.filter((entry) => !holds(list, entry));
  const added = (list: Entry[]) => list.filter((entry) => !holds(was, entry));
  if (gone(theirs).some((entry) => holds(gone(mine), entry)) && added(theirs).length + added(mine).length > 0) return null;
  return [...theirs.filter((entry) => !holds(gone(mine), entry)), ...added(mine).filter((entry) => !holds(theirs, entry))];
}

function fieldsOf(values: URLSearchParams): Fields {
  const fields: Fields = new Map();
  const rows = new Map<string, [string, string][]>();
  for (const [key, typed] of values) {
    const value = typed.replaceAll(/\r\n?/g, '\n').trim();
    const [group = '', second, third] = key.split('.');
    if (value === '' || OUTSIDE.has(group) || group === 'choose') continue;
    if (third !== undefined && /^\d+$/.test(second ?? '')) {
      const row = `${group}.${second}`;
      rows.set(row, [...(rows.get(row) ?? []), [third, value]]);
      continue;
    }
    const field = LOCAL.has(group) ? key : group;
    const rest = key.slice(field.length);
    if (CHOSEN.has(field)) fields.set(field, [...(fields.get(field) ?? []), [['', value]]]);
    else fields.set(field, [[...(fields.get(field)?.[0] ?? []), [rest, value]]]);
  }
  for (const [row, entry] of rows) {
    const group = row.split('.')[0] ?? '';
    if (entry.some(([key]) => FILLED.includes(key))) fields.set(group, [...(fields.get(group) ?? []), entry]);
  }
  return fields;
}

const isList = (field: string, all: readonly Entry[][]) =>
  CHOSEN.has(field) || all.some((entries) => entries.some((entry) => entry.some(([key]) => /^\w/.test(key))));

const keyOf = (entry: Entry) => JSON.stringify([...entry].sort(([one], [other]) => one.localeCompare(other)));
const isSame = (one: Entry[], other: Entry[]) => JSON.stringify(one.map(keyOf)) === JSON.stringify(other.map(keyOf));

function write(values: URLSearchParams, field: string, entries: readonly Entry[]): void {
  for (const [row, entry] of entries.entries())
    for (const [key, value] of entry) values.append(/^\w/.test(key) ? `${field}.${row}.${key}` : field + key, value);
}
