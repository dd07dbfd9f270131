import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import type { Lang } from '../../domain/lang.ts';
import type { Role, Who } from '../../domain/who.ts';

/** A user as a keeper adds them. Without units they belong to the keeper's first one. */
export interface UserDraft {
  name: string;
  email: string | null;
  roles: Role[];
  grades: AccessGrade[];
  unitIds?: string[] | 'all';
  lang: Lang;
}

export interface UserRow extends Who {
  email: string | null;
  active: boolean;
}

/** What the register can do with users and their sessions. */
export interface UserVerbs {
  addUser(who: Who, draft: UserDraft): Promise<{ userId: string; linkToken: string }>;
  listUsers(who: Who): Promise<UserRow[]>;
  changeUser(who: Who, userId: string, rights: { roles: Role[]; grades: AccessGrade[]; active: boolean }): Promise<void>;
  openSession(linkToken: string): Promise<{ session: string; who: Who }>;
  whoIs(session: string): Promise<Who | null>;
  closeSession(session: string): Promise<void>;
}
