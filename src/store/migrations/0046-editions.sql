-- An account frozen: the whole text with what it stands on, kept as it was hashed. None was kept before.
drop table edition;
create table edition (
  edition_id text collate "C" primary key,
  account_id text collate "C" not null references account,
  number integer not null check (number > 0),
  at timestamptz not null,
  user_id text collate "C" not null references app_user,
  note text not null, -- what is corrected since the last one
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  content text not null, -- JSON, kept as it was hashed
  unique (account_id, number)
);
create trigger edition_immutable before update or delete on edition for each row execute function refuse_alteration();
create trigger edition_no_truncate before truncate on edition for each statement execute function refuse_alteration();

-- Who answers for an edition, as they signed, and whether it is for the public. It is never altered either.
create table edition_sign_off (
  edition_id text collate "C" primary key references edition,
  at timestamptz not null,
  user_id text collate "C" not null references app_user,
  name text not null check (name <> ''),
  role text not null check (role <> ''),
  is_public boolean not null
);
create trigger edition_sign_off_immutable before update or delete on edition_sign_off for each row execute function refuse_alteration();
create trigger edition_sign_off_no_truncate before truncate on edition_sign_off for each statement execute function refuse_alteration();
