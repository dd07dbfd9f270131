-- What else the agency has given out in writing, counted with its editions when the year's share of each written standard is reckoned.
alter domain record_type drop constraint record_type_check;
alter domain record_type add constraint record_type_check check (value in (
  'engagement', 'party', 'person', 'event', 'commitment', 'source', 'claim', 'proposal', 'tie', 'account', 'shield', 'account-line', 'goal', 'template',
  'public-text'));

create table public_text (
  public_text_id text collate "C" primary key,
  unit_id text collate "C" not null,
  access access_grade not null,
  title text not null check (title <> ''),
  lang lang not null,
  published_on date not null,
  words integer not null check (words > 0),
  address text,
  foreign key (public_text_id, unit_id, access) references record (record_id, unit_id, access) on update cascade
);
create index public_text_day on public_text (unit_id, published_on);
