import { TemplateContent } from '../../domain/account-template.ts';
import { templateFaults } from '../../domain/template-faults.ts';
import { Problem } from '../../domain/problem.ts';

/** The content of a template, checked. Throws Problem('invalid') that names the first field that is wrong. */
export function checkedTemplate(content: TemplateContent): TemplateContent {
  const checked = TemplateContent.safeParse(content);
  if (!checked.success) throw new Problem('invalid', { field: checked.error.issues[0]?.path.join('.') ?? '' });
  const [fault] = templateFaults(checked.data);
  if (fault) throw new Problem('invalid', { field: fault.path, rule: fault.code });
  return checked.data;
}
