import { registerHooks } from 'node:module';

/** From here on in this thread, files below src/intake are loaded with the exports given in place of their own. In these, 'whole' leads to the file itself. */
export function replaceParts(parts: Readonly<Record<string, string>>): void {
  registerHooks({
    load(url, context, next) {
      const part = parts[/\/src\/intake\/([^?]+)$/u.exec(url)?.[1] ?? ''];
      if (part === undefined) return next(url, context);
      return { format: 'module', shortCircuit: true, source: `export * from '${url}?whole';\n${part.replaceAll("'whole'", `'${url}?whole'`)}` };
    },
  });
}
