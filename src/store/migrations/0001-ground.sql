-- Closed code lists as domains: a value outside the list cannot be stored. A test holds them equal to src/domain/codes.
create extension if not exists pg_trgm;

create domain access_grade as text check (value in ('open', 'internal', 'exempt'));
create domain area_role as text check (value in ('place', 'origin', 'topic', 'counterpart'));
create domain claim_status as text check (value in ('proposed', 'confirmed', 'disputed', 'rejected'));
create domain commitment_status as text check (value in ('open', 'kept', 'partly-kept', 'not-kept', 'dropped', 'carried-over'));
create domain direction as text check (value in ('in', 'out', 'mutual', 'none'));
create domain engagement_kind as text check (value in (
  'request.funding', 'request.advice', 'request.cooperation', 'interview', 'consultation', 'meeting', 'invitation', 'talk', 'moderation',
  'delegation', 'board', 'membership', 'publication', 'contribution', 'funding', 'agreement', 'mandate', 'event', 'collaboration'));
create domain engagement_mode as text check (value in ('digital', 'physical', 'hybrid'));
create domain engagement_status as text check (value in ('planned', 'ongoing', 'held', 'cancelled', 'uncertain'));
create domain engagement_trigger as text check (value in ('on-request', 'own-initiative', 'duty'));
create domain our_role as text check (value in (
  'funder', 'contributor', 'participant', 'speaker', 'moderator', 'interviewee', 'author', 'board-member', 'delegate', 'host',
  'party-to-agreement', 'invited', 'asked', 'collaborator', 'supporter', 'featured'));
create domain party_role as text check (value in (
  'asker', 'counterpart', 'organiser', 'publisher', 'interviewer', 'via', 'on-behalf-of', 'co-funder', 'recipient', 'inviter', 'member',
  'network', 'subject', 'facilitator', 'pivotal', 'beneficiary'));
create domain party_type as text check (value in (
  '10', '11', '15', '21', '22', '23', '24', '30', '40', '60', '70', '71', '72', '73', '80', '90'));
create domain qualifier as text check (value in ('exact', 'over', 'about', 'at-least', 'one-of', 'only'));
create domain recurrence as text check (value in ('weekly', 'monthly', 'quarterly', 'yearly', 'standing'));
create domain request_status as text check (value in ('received', 'considered', 'yes', 'no', 'unanswered', 'withdrawn'));
create domain tie_kind as text check (value in ('member-of', 'part-of', 'board-of', 'successor-of', 'agreement-with'));
create domain work_form as text check (value in (
  'report', 'study', 'article', 'think-piece', 'brief', 'guide', 'video', 'strategy', 'call', 'evaluation'));
create domain record_type as text check (value in (
  'engagement', 'party', 'person', 'event', 'commitment', 'source', 'claim', 'proposal', 'tie', 'account'));
create domain lang as text check (value in ('nn', 'nb', 'en'));
create domain country as text check (value ~ '^[A-Z]{2}$');

-- Labels of every code, kept in step with the program at each start, so that SQL and exports can name what they hold.
create table code (
  list text collate "C" not null,
  code text collate "C" not null,
  nn text not null, nb text not null, en text not null,
  standard text,
  position integer not null,
  primary key (list, code)
);

create table unit (
  unit_id text collate "C" primary key,
  name text not null,
  shared boolean not null default false, -- what lies in a shared unit is seen by every unit
  created_at timestamptz not null default now()
);

create table app_user (
  user_id text collate "C" primary key,
  name text not null,
  email text unique,
  roles text[] not null default '{reader}' check (roles <@ array['reader', 'writer', 'publisher', 'keeper']),
  grades text[] not null default '{open}' check (grades <@ array['open', 'internal', 'exempt']),
  all_units boolean not null default false,
  lang lang not null default 'nn',
  active boolean not null default true,
  created_at timestamptz not null default now()
);

create table user_unit (
  user_id text collate "C" not null references app_user on delete cascade,
  unit_id text collate "C" not null references unit,
  position integer not null default 0,
  primary key (user_id, unit_id)
);

-- Secrets are kept as SHA-256 only: whoever reads the database cannot sign in with what stands here.
create table link_token (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  user_id text collate "C" not null references app_user on delete cascade,
  created_at timestamptz not null default now()
);

create table session (
  session_hash bytea primary key check (octet_length(session_hash) = 32),
  user_id text collate "C" not null references app_user on delete cascade,
  opened_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index session_expiry on session (expires_at);

-- One row for everything that has a history. The top tables hold unit and access grade too, tied by a foreign key that follows them,
-- so that a list needs one table and the two can never differ.
create table record (
  record_id text collate "C" primary key,
  record_type record_type not null,
  unit_id text collate "C" not null references unit,
  access access_grade not null,
  version integer not null default 1 check (version > 0),
  withdrawn boolean not null default false,
  merged_into text collate "C" references record,
  created_at timestamptz not null,
  created_by text collate "C" not null references app_user,
  changed_at timestamptz not null,
  unique (record_id, unit_id, access),
  check (merged_into <> record_id)
);

create table batch (
  batch_id text collate "C" primary key,
  kind text not null,
  name text not null,
  user_id text collate "C" not null references app_user,
  at timestamptz not null default now(),
  undone_at timestamptz
);

-- Append-only. One act of a user may change several records; those rows share act_id. before and after hold the whole record.
create table change (
  change_id text collate "C" primary key,
  act_id text collate "C" not null,
  record_id text collate "C" not null references record,
  record_type record_type not null,
  about_id text collate "C" references record, -- the record on whose page the change is also shown
  version integer not null,
  unit_id text collate "C" not null references unit,
  access access_grade not null, -- the stricter of before and after
  action text not null,
  user_id text collate "C" not null references app_user,
  at timestamptz not null,
  why text,
  fields text[] not null,
  before jsonb,
  after jsonb,
  undoes text collate "C" references change,
  batch_id text collate "C" references batch,
  unique (record_id, version),
  check (before is not null or after is not null)
);
create index change_about on change (about_id, change_id);
create index change_seen on change (unit_id, access, record_id);
create index change_act on change (act_id);
create index change_undoes on change (undoes) where undoes is not null;
create index change_batch on change (batch_id) where batch_id is not null;

create function refuse_alteration() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger change_append_only before update or delete on change for each row execute function refuse_alteration();
create trigger change_no_truncate before truncate on change for each statement execute function refuse_alteration();
