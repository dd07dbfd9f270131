-- An account that is kept: what it was made by, and the lines people have written over its compiled text. Nothing was kept before.
alter domain record_type drop constraint record_type_check;
alter domain record_type add constraint record_type_check check (value in (
  'engagement', 'party', 'person', 'event', 'commitment', 'source', 'claim', 'proposal', 'tie', 'account', 'shield', 'account-line', 'goal', 'template'));
drop table account_edit;
alter table account drop constraint account_unit_id_period_edtf_lang_key;
alter table account add column template_id text collate "C" not null check (template_id <> '');
alter table account add column subject text collate "C" not null check (subject <> ''); -- "all", or what it is about: "party:par-…"
alter table account add column base_year integer;
alter table account add column title text not null check (title <> '');
create unique index account_asked on account (unit_id, period_edtf, lang, template_id, subject, coalesce(base_year, 0));

create table account_line (
  line_id text collate "C" primary key,
  unit_id text collate "C" not null,
  access access_grade not null,
  account_id text collate "C" not null references account,
  is_left_out boolean not null,
  content jsonb not null, -- the text, and what it was written against
  place jsonb, -- null where it stands in place of what it covers
  foreign key (line_id, unit_id, access) references record (record_id, unit_id, access) on update cascade
);
create index account_line_account on account_line (account_id);
