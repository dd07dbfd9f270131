-- What a source says outlives its record: withdrawing a source can be undone. The reference is deferred because the content comes first.
create table source_content (
  source_id text collate "C" primary key references record deferrable initially deferred,
  hash bytea not null check (octet_length(hash) = 32),
  text_hash bytea not null check (octet_length(text_hash) = 32), -- of the text without what two copies of it may differ in
  bytes bytea not null,
  text text not null,
  search_text text collate "C" not null
);
create index source_content_text_hash on source_content (text_hash);
create index source_content_search on source_content using gin (search_text gin_trgm_ops);

create table source (
  source_id text collate "C" primary key references source_content,
  unit_id text collate "C" not null,
  access access_grade not null,
  title text not null,
  lang lang not null,
  media text not null,
  origin text not null,
  year integer not null check (year between 1000 and 9999),
  received_at timestamptz not null,
  foreign key (source_id, unit_id, access) references record (record_id, unit_id, access) on update cascade
);
create index source_received on source (received_at desc, source_id desc);

-- A quote, in code points from 0, end exclusive, with the words around it so that it can be found again in a changed text.
create table passage (
  passage_id text collate "C" primary key,
  source_id text collate "C" not null references source_content,
  start_at integer not null check (start_at >= 0),
  end_at integer not null,
  exact text not null,
  prefix text not null,
  suffix text not null,
  unique (source_id, start_at, end_at),
  check (start_at < end_at),
  check (char_length(exact) = end_at - start_at)
);

create table proposal (
  proposal_id text collate "C" primary key,
  unit_id text collate "C" not null,
  access access_grade not null,
  source_id text collate "C" not null references source,
  position integer not null,
  passage_id text collate "C" not null references passage,
  fields jsonb not null, -- field name to passage id
  draft jsonb not null,
  confidence numeric not null check (confidence between 0 and 1),
  status text not null check (status in ('open', 'accepted', 'rejected', 'merged')),
  engagement_id text collate "C" references engagement,
  foreign key (proposal_id, unit_id, access) references record (record_id, unit_id, access) on update cascade,
  check ((engagement_id is not null) = (status in ('accepted', 'merged')))
);
create index proposal_source on proposal (source_id, position);
create index proposal_passage on proposal (passage_id);
create index proposal_engagement on proposal (engagement_id) where engagement_id is not null;
create index proposal_open on proposal (unit_id, access) where status = 'open';

-- One value of one field, and who said so. At most one claim a field is preferred: the one the record carries.
create table claim (
  claim_id text collate "C" primary key,
  unit_id text collate "C" not null,
  access access_grade not null,
  about_id text collate "C" not null references record,
  field text not null check (field <> ''),
  value text not null, -- as a person reads it
  data jsonb, -- the same as the record would hold it, where that is known
  said_by text not null,
  said_on text check (said_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'), -- a day, a month or a year
  status claim_status not null,
  preferred boolean not null,
  confidence numeric check (confidence between 0 and 1),
  origin text not null check (origin in ('added', 'accepted', 'merged')),
  note_nn text, note_nb text, note_en text,
  foreign key (claim_id, unit_id, access) references record (record_id, unit_id, access) on update cascade,
  check (not (preferred and status = 'rejected'))
);
create unique index claim_one_preferred on claim (about_id, field) where preferred;
create index claim_about on claim (about_id);

-- What supports a claim, or a record as a whole: its owner is either.
create table evidence (
  owner_id text collate "C" not null references record,
  position integer not null,
  passage_id text collate "C" references passage,
  link text,
  link_title text,
  entered_by text collate "C" references app_user,
  entered_at timestamptz,
  primary key (owner_id, position),
  check (num_nonnulls(passage_id, link, entered_by) = 1),
  check ((link is null) = (link_title is null)),
  check ((entered_by is null) = (entered_at is null))
);
create index evidence_passage on evidence (passage_id) where passage_id is not null;
