import { strToU8 } from 'fflate';

/** A letter as it goes over the net, of 12 March 2021; `subject` is one word. */
export const letter = (subject: string, words: string, attached: { name: string; text: string; media?: string }[] = []) =>
  strToU8(
    [
      'From: Kari Prøve <kari@fjellskulen.example>',
      'To: post@elvelaget.example',
      `Subject: ${subject}`,
      'Date: Fri, 12 Mar 2021 09:30:00 +0100',
      'MIME-Version: 1.0',
      `Content-Type: multipart/mixed; boundary=${subject}`,
      '',
      `--${subject}`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      words,
      ...attached.flatMap(({ name, text, media = 'text/plain; charset=utf-8' }) => [
        `--${subject}`,
        `Content-Type: ${media}`,
        `Content-Disposition: attachment; filename="${name}"`,
        '',
        text,
      ]),
      `--${subject}--`,
      '',
    ].join('\r\n'),
  );
