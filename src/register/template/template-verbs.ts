import type { AccountTemplate, TemplateContent } from '../../domain/account-template.ts';
import type { Who } from '../../domain/who.ts';

/** A template with what is needed to change it: a built-in one has no version, for it is code. */
export interface TemplateView extends AccountTemplate {
  version: number | null;
}

/** What the register can do with the templates of accounts. */
export interface TemplateVerbs {
  listTemplates(who: Who): Promise<TemplateView[]>;
  readTemplate(who: Who, templateId: string): Promise<TemplateView>;
  addTemplate(who: Who, content: TemplateContent): Promise<string>;
  correctTemplate(who: Who, templateId: string, version: number, content: TemplateContent, why?: string): Promise<void>;
  withdrawTemplate(who: Who, templateId: string, version: number, why?: string): Promise<void>;
}
