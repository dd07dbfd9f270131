/** What a part of a Word document leads to, as its file of relations tells. */
export interface Relation {
  id: string;
  type: string; // the last word of the address it is known by, such as "header" or "image"
  target: string; // the name of a part in the package, or an address outside of it
  isExternal: boolean;
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** Where the relations of a part stand. */
export const relationsOf = (part: string): string => part.replace(/([^/]*)$/u, '_rels/$1.rels');

/** The value of an attribute in the text of a tag, or null where it has none. */
export function attributeOf(tag: string, name: string): string | null {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(tag) ?? [];
  return double ?? single ?? null;
}

/** The relations of a part, by the text of their file. */
export function readRelations(xml: string, part: string): Relation[] {
  return (xml.match(/<(?:\w+:)?Relationship\s[^>]*>/gu) ?? []).map((tag) => {
    const isExternal = attributeOf(tag, 'TargetMode')?.toLowerCase() === 'external';
    const target = attributeOf(tag, 'Target') ?? '';
    const type = attributeOf(tag, 'Type')?.split('/').at(-1) ?? '';
    return { id: attributeOf(tag, 'Id') ?? '', type, target: isExternal ? target : nameFrom(part, target), isExternal };
  });
}

/** A relation to a part of the package, by its whole name. */
export const writeRelation = ({ id, type, target }: Relation): string => `<Relationship Id="${id}" Type="${TYPES}${type}" Target="/${target}"/>`;

/** The name of a part that another leads to, which is told from the folder of that one or from the top. */
function nameFrom(part: string, target: string): string {
  const names = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const name of target.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}
