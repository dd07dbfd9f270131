-- A value of one field of an engagement, kept apart from it at a stricter grade. The engagement holds nothing of it.
alter domain record_type drop constraint record_type_check;
alter domain record_type add constraint record_type_check check (value in (
  'engagement', 'party', 'person', 'event', 'commitment', 'source', 'claim', 'proposal', 'tie', 'account', 'shield'));
create table shield (
  shield_id text collate "C" primary key,
  unit_id text collate "C" not null,
  access access_grade not null check (access <> 'open'),
  engagement_id text collate "C" not null references engagement,
  field text not null check (field <> ''),
  data jsonb not null,
  basis legal_basis,
  foreign key (shield_id, unit_id, access) references record (record_id, unit_id, access) on update cascade
);
create index shield_engagement on shield (engagement_id);
