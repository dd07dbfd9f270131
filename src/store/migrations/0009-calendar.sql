-- The private address a user's calendar reads their reminders from. Kept as SHA-256 only, one for each user, and gone when it is taken back.
create table calendar_token (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  user_id text collate "C" not null unique references app_user on delete cascade,
  created_at timestamptz not null default now()
);
