import PostalMime, { decodeWords, type Address, type Attachment, type Email } from 'postal-mime';
import type { Document } from '../../../domain/document.ts';
import { Problem } from '../../../domain/problem.ts';
import type { Limits } from '../limits.ts';
import { checkMultiparts } from './check-multiparts.ts';
import { hangOn, type Attached } from './hang-on.ts';
import { layOutMail } from './lay-out-mail.ts';
import type { Correspondent } from './mail.ts';
import { openSigned } from './open-signed.ts';
import { sentAt } from './sent-at.ts';
import { unfoldQuotes } from './unfold-quotes.ts';

const people = (addresses: readonly Address[] = []): Correspondent[] =>
  addresses.flatMap((one) => (one.group ? one.group : [one])).map(({ name, address }) => ({ name: name || null, address: address || null }));

const headerOf = (email: Email, key: string) => email.headers.find((header) => header.key === key)?.value ?? '';

const bytesOf = (content: Attachment['content']) => (typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content));

/** A letter hung on a letter bears the name of what it is about. */
function letterName(bytes: Uint8Array): string | null {
  const top = new TextDecoder().decode(bytes.subarray(0, 16_384)).split(/\r?\n\r?\n/u)[0] ?? '';
  const subject = /^subject:[ \t]*(.*(?:\r?\n[ \t].*)*)/imu.exec(top)?.[1];
  return subject ? decodeWords(subject.replaceAll(/\r?\n/gu, '')) : null;
}

function attachedOf(attachment: Attachment): Attached {
  const bytes = bytesOf(attachment.content);
  const name = attachment.filename ?? (attachment.mimeType === 'message/rfc822' ? letterName(bytes) : null);
  const inText =
    attachment.related === true || attachment.disposition === 'inline' || (attachment.contentId !== undefined && attachment.disposition !== 'attachment');
  return { name, media: attachment.mimeType, inText, bytes };
}

function isSealed(email: Email): boolean {
  const type = headerOf(email, 'content-type');
  if (/^multipart\/encrypted/iu.test(type)) return true;
  if (/^application\/(?:x-)?pkcs7-mime/iu.test(type) && !/smime-type=["']?signed-data/iu.test(type)) return true;
  return email.attachments.some(({ mimeType }) => mimeType === 'application/pgp-encrypted');
}

const ENVELOPE = new Set(['from', 'to', 'cc', 'date', 'subject', 'mime-version']);

/** A letter with its words inside its signature, as it would be with them outside: the head it has, and what was signed below. */
function unwrapped(email: Email): Uint8Array | null {
  const [signature] = email.attachments;
  if (!signature || !/^application\/(?:x-)?pkcs7-mime/iu.test(headerOf(email, 'content-type'))) return null;
  const head = email.headerLines.filter(({ key }) => ENVELOPE.has(key)).map(({ line }) => `${line.replaceAll('\n', '\r\n')}\r\n`);
  return Buffer.concat([Buffer.from(head.join('')), openSigned(bytesOf(signature.content))]);
}

/** Reads a letter as it goes over the net. Letters hung on it are parts, so that each is read by itself. */
export async function readEml(bytes: Uint8Array, limits: Limits): Promise<Document> {
  checkMultiparts(bytes);
  let email: Email;
  try {
    email = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch (cause) {
    throw new Problem('damaged', {}, { cause }); // heads without end, parts in parts without end
  }
  if (!['from', 'to', 'subject', 'date'].some((key) => headerOf(email, key))) throw new Problem('damaged');
  if (isSealed(email)) throw new Problem('encrypted');
  const inner = unwrapped(email);
  if (inner) return readEml(inner, limits);
  return layOutMail(
    {
      media: 'message/rfc822',
      from: people(email.from ? [email.from] : [])[0] ?? null,
      to: people(email.to),
      cc: people(email.cc),
      sent: sentAt(headerOf(email, 'date')),
      subject: email.subject ?? null,
      text: email.text === undefined ? null : unfoldQuotes(email.text),
      html: email.html ?? null,
      ...hangOn(email.attachments.map(attachedOf), limits),
    },
    limits,
  );
}
