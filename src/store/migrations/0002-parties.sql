create table party (
  party_id text collate "C" primary key,
  unit_id text collate "C" not null,
  access access_grade not null,
  type party_type,
  country country,
  is_network boolean not null default false,
  is_us boolean not null default false,
  parent_id text collate "C" references party check (parent_id <> party_id),
  website text,
  sort_name text collate "C" not null,
  search_text text collate "C" not null,
  foreign key (party_id, unit_id, access) references record (record_id, unit_id, access) on update cascade
);
create unique index party_one_us on party (unit_id) where is_us;
create index party_by_name on party (sort_name, party_id);
create index party_search on party using gin (search_text gin_trgm_ops);
create index party_parent on party (parent_id) where parent_id is not null;

create table party_name (
  party_id text collate "C" not null references party on delete cascade,
  position integer not null,
  lang lang,
  name text not null check (name <> ''),
  kind text not null check (kind in ('official', 'alias', 'acronym')),
  valid_from date,
  valid_to date,
  folded text collate "C" not null,
  primary key (party_id, position),
  check (valid_from <= valid_to)
);
create index party_name_folded on party_name (folded);
create index party_name_trigram on party_name using gin (folded gin_trgm_ops);

create table party_identifier (
  party_id text collate "C" not null references party on delete cascade,
  position integer not null,
  scheme text not null check (scheme <> ''),
  value text not null check (value <> ''),
  primary key (party_id, position),
  unique (party_id, scheme, value)
);
create index party_identifier_value on party_identifier (scheme, value);
create index party_identifier_bare on party_identifier (lower(regexp_replace(value, '[^[:alnum:]]', '', 'g')));

create table tie (
  tie_id text collate "C" primary key,
  unit_id text collate "C" not null,
  access access_grade not null,
  kind tie_kind not null,
  from_id text collate "C" not null references party,
  to_id text collate "C" not null references party,
  period_said text, period_edtf text, period_from date, period_to date,
  note text,
  foreign key (tie_id, unit_id, access) references record (record_id, unit_id, access) on update cascade,
  check (from_id <> to_id),
  check ((period_said is null) = (period_edtf is null)),
  check (period_edtf is not null or (period_from is null and period_to is null)),
  check (period_from <= period_to)
);
create index tie_from on tie (from_id);
create index tie_to on tie (to_id);

create table person (
  person_id text collate "C" primary key,
  unit_id text collate "C" not null,
  access access_grade not null,
  name text not null,
  role text,
  party_id text collate "C" references party,
  contact text,
  blocked boolean not null default false, -- kept for the archive, shown to nobody
  foreign key (person_id, unit_id, access) references record (record_id, unit_id, access) on update cascade
);
create index person_party on person (party_id) where party_id is not null;
