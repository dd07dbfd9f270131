import type { EngagementDraft } from '../domain/draft.ts';
import { fittingAnswer } from '../domain/request.ts';
import { KIND_DEFAULTS } from './knowledge/kind-rule.ts';
import { PARTY_ROLE_OF } from './knowledge/party-role-of.ts';

/** Makes a draft be of another kind, with what such a thing is like. */
export function becomeKind(draft: EngagementDraft, kind: EngagementDraft['kind']): void {
  const was = draft.kind;
  const usual = KIND_DEFAULTS[kind];
  const isRequest = kind.startsWith('request.');
  draft.kind = kind;
  if (isRequest && was.startsWith('request.')) return;
  draft.direction = usual.direction;
  draft.ourRoles = [usual.role];
  Object.assign(draft, fittingAnswer({ ...draft, requestStatus: isRequest ? 'received' : draft.requestStatus }));
  draft.parties = draft.parties.map((party) =>
    party.role === (PARTY_ROLE_OF[was] ?? 'counterpart') ? { ...party, role: PARTY_ROLE_OF[kind] ?? 'counterpart' } : party,
  );
}
