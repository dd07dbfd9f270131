import { DomHandler, type Document as Page } from 'domhandler';
import { Parser } from 'htmlparser2';
import { Problem } from '../../domain/problem.ts';

/** No page that anyone wrote is as deep as this; the parser's work grows with the square of the depth. */
const DEEPEST = 150_000;

class BoundedHandler extends DomHandler {
  #depth = 0;
  override onopentag(name: string, attributes: Record<string, string>): void {
    if (++this.#depth > DEEPEST) throw new Problem('damaged');
    super.onopentag(name, attributes);
  }
  override onclosetag(): void {
    this.#depth--;
    super.onclosetag();
  }
}

/** The tree of a page, however broken its mark-up is. */
export function parseHtml(html: string): Page {
  const handler = new BoundedHandler();
  const parser = new Parser(handler);
  parser.end(html);
  return handler.root;
}
