-- Engagements in the orders a list can have. The titles come first in own_text and the parties first in names_text.
create index engagement_by_title on engagement (left(own_text, 60), engagement_id);
create index engagement_by_party on engagement (left(names_text, 60), engagement_id);
create index record_latest_changed on record (record_type, changed_at desc, record_id desc);

-- What a person has set a list to show. A setting and not a record: it has no history, and shows nobody more than the gate lets them see.
create table saved_view (
  view_id text collate "C" primary key,
  user_id text collate "C" not null references app_user on delete cascade,
  list text not null check (list <> ''),
  name text not null check (name <> ''),
  query text not null,
  shared text not null check (shared in ('mine', 'units', 'all')),
  unit_ids text[] not null, -- of those who made it, for one shared with their units
  changed_at timestamptz not null
);
create index saved_view_list on saved_view (list, user_id);

create table default_view (
  user_id text collate "C" not null references app_user on delete cascade,
  list text not null,
  view_id text collate "C" not null references saved_view on delete cascade,
  primary key (user_id, list)
);
