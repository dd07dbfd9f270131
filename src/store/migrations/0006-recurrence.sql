-- How often a series comes back, and what has been said of the times after the last one: those that were not held, by when they were expected,
-- and whether there will be no more of an engagement that came back. A series that has come to its end has an end to its period instead.
alter table event add column recurrence recurrence;
alter table event add column not_held text[] not null default '{}';
alter table engagement add column not_held text[] not null default '{}';
alter table engagement add column is_last boolean not null default false;

create index event_recurrence on event (recurrence) where recurrence is not null;
create index engagement_recurrence on engagement (period_to desc) where recurrence is not null;
