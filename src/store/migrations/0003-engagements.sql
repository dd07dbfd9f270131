create table topic (
  topic text collate "C" primary key,
  nn text not null, nb text not null, en text not null,
  standard text
);

create table goal (
  goal_id text collate "C" primary key,
  unit_id text collate "C" not null references unit,
  year integer not null check (year between 1900 and 2200),
  number text not null,
  lang lang not null,
  text text not null,
  unique (unit_id, year, number, lang)
);

-- A series, an edition and a session are events in events.
create table event (
  event_id text collate "C" primary key,
  unit_id text collate "C" not null,
  access access_grade not null,
  parent_id text collate "C" references event check (parent_id <> event_id),
  period_said text, period_edtf text, period_from date, period_to date,
  place text,
  sort_name text collate "C" not null,
  search_text text collate "C" not null,
  foreign key (event_id, unit_id, access) references record (record_id, unit_id, access) on update cascade,
  check ((period_said is null) = (period_edtf is null)),
  check (period_edtf is not null or (period_from is null and period_to is null)),
  check (period_from <= period_to)
);
create index event_by_name on event (sort_name, event_id);
create index event_search on event using gin (search_text gin_trgm_ops);
create index event_parent on event (parent_id) where parent_id is not null;

create table event_name (
  event_id text collate "C" not null references event on delete cascade,
  position integer not null,
  lang lang,
  name text not null check (name <> ''),
  kind text not null check (kind in ('official', 'alias', 'acronym')),
  folded text collate "C" not null,
  primary key (event_id, position)
);
create index event_name_folded on event_name (folded);

create table event_party (
  event_id text collate "C" not null references event on delete cascade,
  party_id text collate "C" not null references party,
  role party_role not null,
  primary key (event_id, party_id, role)
);
create index event_party_party on event_party (party_id);

create table engagement (
  engagement_id text collate "C" primary key,
  unit_id text collate "C" not null,
  access access_grade not null,
  access_basis text, -- the paragraph of the law an exempt record rests on
  kind engagement_kind not null,
  direction direction not null,
  trigger engagement_trigger,
  mode engagement_mode,
  recurrence recurrence,
  status engagement_status not null,
  request_status request_status,
  complete boolean not null,
  period_said text, period_edtf text, period_from date, period_to date,
  year integer not null check (year between 1000 and 9999), -- the year it is accounted under when it has no period
  event_id text collate "C" references event,
  work_form work_form,
  work_title text,
  work_lang text,
  work_url text,
  note text,
  sort_day date not null generated always as (coalesce(period_from, period_to, make_date(year, 1, 1))) stored,
  -- The days it counts in. With no known start it counts where it ends, with no known end from its start on, and with neither where it is accounted.
  days daterange not null generated always as (
    case when coalesce(period_from, period_to) is null then daterange(make_date(year, 1, 1), make_date(year, 12, 31), '[]')
      else daterange(coalesce(period_from, period_to), period_to, '[]') end) stored,
  own_text text collate "C" not null, -- its own words, folded
  names_text text collate "C" not null, -- the names of its parties and its event, folded; written again when one of them is renamed
  countries text[] not null, -- of its places and of its parties, likewise
  search_text text collate "C" not null generated always as (own_text || ' ' || names_text) stored,
  foreign key (engagement_id, unit_id, access) references record (record_id, unit_id, access) on update cascade,
  check ((period_said is null) = (period_edtf is null)),
  check (period_edtf is not null or (period_from is null and period_to is null)),
  check (period_from <= period_to),
  check (work_form is not null or (work_title is null and work_lang is null and work_url is null))
);
create index engagement_latest on engagement (sort_day desc, engagement_id desc);
create index engagement_kind_latest on engagement (kind, sort_day desc, engagement_id desc);
create index engagement_seen on engagement (unit_id, access) include (engagement_id);
create index engagement_days on engagement using gist (days);
create index engagement_request on engagement (request_status, sort_day desc, engagement_id desc) where request_status is not null;
create index engagement_event on engagement (event_id) where event_id is not null;
create index engagement_countries on engagement using gin (countries);
create index engagement_search on engagement using gin (search_text gin_trgm_ops);

create table engagement_text (
  engagement_id text collate "C" not null references engagement on delete cascade,
  lang lang not null,
  title text,
  subject text,
  primary key (engagement_id, lang),
  check (title is not null or subject is not null)
);

-- Who took part, as what. Our own roles are the roles of the party that is us; a party may hold several, each dated where it is known.
create table participation (
  engagement_id text collate "C" not null references engagement on delete cascade,
  position integer not null,
  party_id text collate "C" references party,
  person_id text collate "C" references person,
  party_role party_role,
  our_role our_role,
  said text,
  period_said text, period_edtf text, period_from date, period_to date,
  primary key (engagement_id, position),
  check (num_nonnulls(party_id, person_id) >= 1),
  check (num_nonnulls(party_role, our_role) = 1),
  check ((period_said is null) = (period_edtf is null)),
  check (period_from <= period_to)
);
create index participation_party on participation (party_id, engagement_id);
create index participation_person on participation (person_id) where person_id is not null;

create table engagement_area (
  engagement_id text collate "C" not null references engagement on delete cascade,
  position integer not null,
  code text collate "C" not null check (code <> ''),
  role area_role not null,
  primary key (engagement_id, position)
);
create index engagement_area_code on engagement_area (code, engagement_id);

create table engagement_topic (
  engagement_id text collate "C" not null references engagement on delete cascade,
  position integer not null,
  topic text collate "C" not null references topic,
  primary key (engagement_id, topic)
);
create index engagement_topic_topic on engagement_topic (topic, engagement_id);

create table engagement_goal (
  engagement_id text collate "C" not null references engagement on delete cascade,
  goal_id text collate "C" not null references goal,
  primary key (engagement_id, goal_id)
);
create index engagement_goal_goal on engagement_goal (goal_id);

create table engagement_language (
  engagement_id text collate "C" not null references engagement on delete cascade,
  lang text not null,
  primary key (engagement_id, lang)
);

create table engagement_link (
  engagement_id text collate "C" not null references engagement on delete cascade,
  position integer not null,
  url text not null check (url <> ''),
  primary key (engagement_id, position)
);

create table figure (
  engagement_id text collate "C" not null references engagement on delete cascade,
  position integer not null,
  value numeric not null,
  unit text,
  qualifier qualifier not null,
  counted text not null,
  said text not null,
  as_of date,
  primary key (engagement_id, position)
);
create index figure_counted on figure (counted);

create table commitment (
  commitment_id text collate "C" primary key,
  unit_id text collate "C" not null,
  access access_grade not null,
  engagement_id text collate "C" not null references engagement,
  by_us boolean not null,
  owner text,
  due_said text, due_edtf text, due_from date, due_to date,
  status commitment_status not null default 'open',
  settled_by text collate "C" references engagement,
  carried_from text collate "C" references commitment check (carried_from <> commitment_id),
  search_text text collate "C" not null,
  foreign key (commitment_id, unit_id, access) references record (record_id, unit_id, access) on update cascade,
  check ((due_said is null) = (due_edtf is null)),
  check (due_edtf is not null or (due_from is null and due_to is null)),
  check (due_from <= due_to),
  check (settled_by is null or status <> 'open')
);
create index commitment_engagement on commitment (engagement_id);
create index commitment_due on commitment (due_to, commitment_id);
create index commitment_settled_by on commitment (settled_by) where settled_by is not null;
create unique index commitment_carried_once on commitment (carried_from) where carried_from is not null;
create index commitment_search on commitment using gin (search_text gin_trgm_ops);

create table commitment_text (
  commitment_id text collate "C" not null references commitment on delete cascade,
  lang lang not null,
  what text not null,
  primary key (commitment_id, lang)
);

create table commitment_party (
  commitment_id text collate "C" not null references commitment on delete cascade,
  position integer not null,
  party_id text collate "C" not null references party,
  primary key (commitment_id, party_id)
);
create index commitment_party_party on commitment_party (party_id);
