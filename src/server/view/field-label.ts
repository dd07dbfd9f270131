import type { Reader } from '../server-parts.ts';

/** The label of a field by its name, for the list of what to mend. */
export function fieldLabel(path: string, reader: Reader): string {
  const f = reader.words.fields;
  const [group = '', row, key] = path.split('.');
  const rowWords = key !== undefined && row !== undefined ? ` (${f.row(Number(row) + 1)})` : '';
  const names: Record<string, string> = {
    title: f.title,
    subject: f.subject,
    period: f.period,
    parties: f.parties,
    figures: f.figures,
    areas: f.areas,
    work: f.work,
    commitment: f.commitmentDue,
    links: f.links,
    note: f.note,
    kind: f.kind,
    direction: f.direction,
    status: f.status,
    trigger: f.trigger,
    mode: f.mode,
    recurrence: f.recurrence,
    requestStatus: f.requestStatus,
    answerBy: f.answerBy,
    answerOwner: f.answerOwner,
    answeredOn: f.answeredOn,
    answer: f.answer,
    cameOf: f.cameOf,
    access: f.access,
    accessBasis: f.accessBasis,
    topics: f.topics,
    goals: f.goals,
    ourRoles: f.ourRoles,
    event: f.event,
    names: f.names,
    place: f.place,
    partOf: f.partOf,
    organisers: f.organisers,
    country: f.country,
    type: f.type,
    website: f.website,
    parentId: f.parent,
    identifiers: f.identifiers,
  };
  return (names[group] ?? group) + rowWords;
}
