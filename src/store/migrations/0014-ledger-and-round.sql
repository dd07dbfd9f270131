-- What became of a commitment says why and when, and a commitment, a standing engagement and a tie when somebody last said that it still holds.
alter table commitment add column reason text;
alter table commitment add column settled_on date;
alter table commitment add column confirmed_on date;
alter table engagement add column confirmed_on date;
alter table tie add column confirmed_on date;
create index commitment_owner on commitment (lower(owner)) where owner is not null;
create index commitment_open on commitment (due_to, commitment_id) where status = 'open';
create index commitment_settled_on on commitment (settled_on) where settled_on is not null;
create index engagement_ongoing on engagement (sort_day, engagement_id) where status = 'ongoing';
