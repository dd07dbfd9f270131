import reader, { type FieldsData } from '@kenjiuno/msgreader';
import type { Document } from '../../../domain/document.ts';
import { Problem } from '../../../domain/problem.ts';
import type { Limits } from '../limits.ts';
import { checkCompound } from './check-compound.ts';
import { decoderOf } from './codepage.ts';
import { decompressRtf } from './decompress-rtf.ts';
import { hangOn, type Attached } from './hang-on.ts';
import { layOutMail } from './lay-out-mail.ts';
import type { Correspondent } from './mail.ts';
import { readEml } from './read-eml.ts';
import { readRtf } from './read-rtf.ts';
import { sentAt } from './sent-at.ts';
import { soundFields } from './sound-fields.ts';

// An address within one's own house is kept as a path in its directory, which says nothing to others.
const address = (...told: (string | undefined)[]) => told.find((one) => one?.includes('@')) ?? null;

const sender = (fields: FieldsData): Correspondent | null => {
  const from = {
    name: fields.senderName || null,
    address: address(fields.senderSmtpAddress, fields.senderEmail, fields.sentRepresentingSmtpAddress, fields.creatorSMTPAddress),
  };
  return from.name || from.address ? from : null;
};
const recipients = (fields: FieldsData, type: 'to' | 'cc'): Correspondent[] =>
  (fields.recipients ?? [])
    .filter((one) => (one.recipType ?? 'to') === type)
    .map((one) => ({ name: one.name || null, address: address(one.smtpAddress, one.email) }));

/** The head that came over the net tells the zone of who sent it; what Outlook adds tells the time in Greenwich only. */
function sentOf(fields: FieldsData): string | null {
  const line = /^date:(.*)$/imu.exec(fields.headers ?? '')?.[1];
  return sentAt(line ?? '') ?? sentAt(fields.clientSubmitTime ?? fields.messageDeliveryTime ?? '');
}

function bodyOf(fields: FieldsData, limits: Limits): { text: string | null; html: string | null } {
  const text = fields.body ?? null;
  if (fields.bodyHtml) return { text, html: fields.bodyHtml };
  if (fields.html) return { text, html: decoderOf(fields.internetCodepage).decode(fields.html) };
  if (!fields.compressedRtf || text?.trim()) return { text, html: null };
  return readRtf(decompressRtf(fields.compressedRtf, limits));
}

interface Opened {
  fields: FieldsData;
  attached: Attached[];
  missing: string[];
}

function open(bytes: Uint8Array): Opened {
  // The reader takes a view for the whole buffer it looks into.
  const message = new reader.default(new Uint8Array(bytes).buffer);
  message.parserConfig = { ansiEncoding: 'windows-1252' };
  const told = message.getFileData();
  if (told.dataType !== 'msg') throw new Problem('damaged');
  const fields = soundFields(told);
  const missing: string[] = [];
  const attached = (fields.attachments ?? []).flatMap((one): Attached[] => {
    const name = one.fileName ?? one.fileNameShort ?? one.name ?? null;
    if (one.dataId === undefined && !one.innerMsgContent) {
      missing.push(name ?? 'OLE'); // a link, or an object of another program
      return [];
    }
    const media = one.innerMsgContent ? 'application/vnd.ms-outlook' : (one.attachMimeTag ?? mediaOf(name)).toLowerCase();
    const inner = one.innerMsgContent ? (one.innerMsgContentFields?.subject ?? one.name ?? null) : null;
    const inText = one.attachmentHidden === true || Boolean(one.pidContentId);
    return [{ name: one.innerMsgContent ? inner && `${inner}.msg` : name, media, inText, bytes: message.getAttachment(one).content }];
  });
  return { fields, attached, missing };
}

const mediaOf = (name: string | null) => (/\.(?:png|jpe?g|gif|bmp|emf|wmf)$/iu.test(name ?? '') ? 'image/unknown' : 'application/octet-stream');

function tryOpen(bytes: Uint8Array): Opened {
  try {
    return open(bytes);
  } catch (cause) {
    throw cause instanceof Problem ? cause : new Problem('damaged', {}, { cause });
  }
}

/** Reads a letter as Outlook keeps it. Letters hung on it are parts, so that each is read by itself. */
export async function readMsg(bytes: Uint8Array, limits: Limits): Promise<Document> {
  checkCompound(bytes, limits);
  const { fields, attached, missing } = tryOpen(bytes);
  const kind = fields.messageClass ?? '';
  if (/^IPM\.Note\.SMIME/iu.test(kind)) {
    const [signed] = attached;
    // Signed and not sealed: the letter as it went over the net is what hangs on it.
    if (/MultipartSigned$/iu.test(kind) && signed) return { ...(await readEml(signed.bytes, limits)), media: 'application/vnd.ms-outlook' };
    throw new Problem('encrypted');
  }
  const hung = hangOn(attached, limits);
  return layOutMail(
    {
      media: 'application/vnd.ms-outlook',
      from: sender(fields),
      to: recipients(fields, 'to'),
      cc: recipients(fields, 'cc'),
      sent: sentOf(fields),
      subject: fields.subject ?? null,
      ...bodyOf(fields, limits),
      ...hung,
      skipped: [...missing, ...hung.skipped],
    },
    limits,
  );
}
