import { ModelFailure } from './model-failure.ts';

/** The body of a response as text, and never more of it than `most` bytes: what comes after is not waited for. */
export async function readBounded(response: Response, most: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = await read(reader);
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      throw new ModelFailure('too-large');
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** A connection that ends in the middle is an answer cut off, unless we ended it. */
async function read(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read();
  } catch (error) {
    if (error instanceof Error && /^(?:Abort|Timeout)Error$/.test(error.name)) throw error;
    throw new ModelFailure('cut-off');
  }
}
