-- The answer to a request or an invitation, and what came of it: an engagement may say which request it came of.
alter table engagement add column answer_by_said text;
alter table engagement add column answer_by_edtf text;
alter table engagement add column answer_by_from date;
alter table engagement add column answer_by_to date;
alter table engagement add column answer_owner text;
alter table engagement add column answered_on date;
alter table engagement add column answer_nn text;
alter table engagement add column answer_nb text;
alter table engagement add column answer_en text;
alter table engagement add column came_of text collate "C" references engagement check (came_of <> engagement_id);

update engagement set request_status = null where kind not like 'request.%' and kind <> 'invitation';

-- Whether it waits for an answer or has one; null for what asks for none. An invitation waits from when somebody says how it stands.
alter table engagement add column asking text collate "C" generated always as (
  case when request_status in ('yes', 'no', 'withdrawn') then 'answered'
    when request_status is not null or kind like 'request.%' then 'waiting' end) stored;
alter table engagement add column answer_due date not null generated always as (coalesce(answer_by_to, answer_by_from, date '9999-12-31')) stored;

alter table engagement add constraint engagement_answer_by check (
  (answer_by_said is null) = (answer_by_edtf is null) and answer_by_from <= answer_by_to
    and (answer_by_edtf is not null or (answer_by_from is null and answer_by_to is null)));
alter table engagement add constraint engagement_answer check (
  kind like 'request.%' or kind = 'invitation'
    or num_nonnulls(request_status, answer_by_said, answer_owner, answered_on, answer_nn, answer_nb, answer_en) = 0);
alter table engagement add constraint engagement_answered_on check (answered_on is null or (request_status is not null and request_status in ('yes', 'no')));

create index engagement_waiting on engagement (answer_due, sort_day, engagement_id) where asking = 'waiting';
create index engagement_asking on engagement (sort_day desc, engagement_id desc) where asking is not null;
create index engagement_came_of on engagement (came_of) where came_of is not null;
