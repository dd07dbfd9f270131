-- A goal and a template of an account are records, so that what is done to them is in the log and can be undone. Nothing has been written in the tables from before.
alter domain record_type drop constraint record_type_check;
alter domain record_type add constraint record_type_check check (value in (
  'engagement', 'party', 'person', 'event', 'commitment', 'source', 'claim', 'proposal', 'tie', 'account', 'shield', 'account-line', 'goal', 'template'));

drop table engagement_goal;
drop table goal;
create table goal (
  goal_id text collate "C" primary key,
  unit_id text collate "C" not null,
  access access_grade not null,
  year integer not null check (year between 1900 and 2200),
  number text collate "C" not null check (number <> ''),
  foreign key (goal_id, unit_id, access) references record (record_id, unit_id, access) on update cascade,
  unique (unit_id, year, number) deferrable initially deferred
);

create table goal_text (
  goal_id text collate "C" not null references goal on delete cascade,
  lang lang not null,
  text text not null check (text <> ''),
  primary key (goal_id, lang)
);

create table engagement_goal (
  engagement_id text collate "C" not null references engagement on delete cascade,
  position integer not null,
  goal_id text collate "C" not null references goal,
  primary key (engagement_id, goal_id)
);
create index engagement_goal_goal on engagement_goal (goal_id, engagement_id);

-- What sections an account has and what each takes. The content is the document itself: nobody asks for its parts.
create table account_template (
  template_id text collate "C" primary key,
  unit_id text collate "C" not null,
  access access_grade not null,
  content jsonb not null,
  foreign key (template_id, unit_id, access) references record (record_id, unit_id, access) on update cascade
);
