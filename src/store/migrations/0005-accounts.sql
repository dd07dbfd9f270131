create table account (
  account_id text collate "C" primary key,
  unit_id text collate "C" not null,
  access access_grade not null,
  period_edtf text not null,
  period_from date not null,
  period_to date not null,
  lang lang not null,
  foreign key (account_id, unit_id, access) references record (record_id, unit_id, access) on update cascade,
  unique (unit_id, period_edtf, lang),
  check (period_from <= period_to)
);

-- What a person did to a compiled sentence: reworded it, moved it or left it out, and the support it stood on then.
create table account_edit (
  account_id text collate "C" not null references account,
  sentence text collate "C" not null,
  kind text not null check (kind in ('text', 'move', 'omit')),
  text text,
  position integer,
  support_hash text not null,
  user_id text collate "C" not null references app_user,
  at timestamptz not null,
  primary key (account_id, sentence, kind),
  check ((kind = 'text') = (text is not null)),
  check ((kind = 'move') = (position is not null))
);

-- An account frozen. It is never altered, by anyone.
create table edition (
  edition_id text collate "C" primary key,
  account_id text collate "C" not null references account,
  number integer not null check (number > 0),
  at timestamptz not null,
  user_id text collate "C" not null references app_user,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  content jsonb not null,
  unique (account_id, number)
);
create trigger edition_immutable before update or delete on edition for each row execute function refuse_alteration();
create trigger edition_no_truncate before truncate on edition for each statement execute function refuse_alteration();

-- Every folded word that stands in something searchable; a misspelt word is looked for here before the records are read.
create table word (
  word text collate "C" primary key
);
create index word_trigram on word using gin (word gin_trgm_ops);
