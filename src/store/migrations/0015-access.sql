-- The paragraph of the law an exempt record rests on, from a closed list. The saver keeps one for what is exempt only: a check would fail while the grade follows the record and the paragraph has not yet.
create domain legal_basis as text check (value in ('off-13', 'off-14', 'off-15', 'off-18', 'off-19', 'off-20', 'off-21', 'off-22', 'off-23', 'off-24', 'off-25', 'off-26'));
alter table engagement alter column access_basis type legal_basis;

-- What was given out to somebody who asked for access: the rows as they were given, and what was kept back and why. It is never altered, by anyone.
create table release (
  release_id text collate "C" primary key,
  unit_id text collate "C" not null references unit,
  access access_grade not null,
  user_id text collate "C" not null references app_user,
  at timestamptz not null,
  recipient text not null check (recipient <> ''),
  reference text,
  gives_internal boolean not null,
  given integer not null check (given >= 0),
  partly integer not null check (partly >= 0),
  kept_back integer not null check (kept_back >= 0),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  content text not null -- JSON, kept as it was hashed
);
create trigger release_immutable before update or delete on release for each row execute function refuse_alteration();
create trigger release_no_truncate before truncate on release for each statement execute function refuse_alteration();
