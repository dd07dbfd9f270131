import type { FieldsData } from '@kenjiuno/msgreader';

const WORDS = [
  'messageClass',
  'subject',
  'senderName',
  'senderEmail',
  'senderSmtpAddress',
  'sentRepresentingSmtpAddress',
  'creatorSMTPAddress',
  'headers',
  'clientSubmitTime',
  'messageDeliveryTime',
  'body',
  'bodyHtml',
  'name',
  'email',
  'smtpAddress',
  'fileName',
  'fileNameShort',
  'pidContentId',
  'attachMimeTag',
] as const satisfies readonly (keyof FieldsData)[];

/** The values of a letter that are of the kind their name says: a damaged letter may keep a number where a name should be. */
export function soundFields(fields: FieldsData): FieldsData {
  const sound = { ...fields };
  for (const name of WORDS) if (typeof sound[name] !== 'string') delete sound[name];
  for (const name of ['html', 'compressedRtf'] as const) if (!(sound[name] instanceof Uint8Array)) delete sound[name];
  if (typeof sound.internetCodepage !== 'number') delete sound.internetCodepage;
  if (sound.innerMsgContentFields) sound.innerMsgContentFields = soundFields(sound.innerMsgContentFields);
  sound.attachments = (sound.attachments ?? []).map(soundFields);
  sound.recipients = (sound.recipients ?? []).map(soundFields);
  return sound;
}
