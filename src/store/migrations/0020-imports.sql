-- A file of rows on its way in: the bytes as they came, how its columns are read, and what became of them.
create table import (
  import_id text collate "C" primary key,
  unit_id text collate "C" not null references unit,
  user_id text collate "C" not null references app_user,
  at timestamptz not null,
  name text not null check (name <> ''),
  hash text not null, -- of the bytes
  bytes bytea not null,
  kind text not null check (kind in ('engagements', 'parties', 'commitments')),
  mapping jsonb not null,
  batch_id text collate "C" unique references batch, -- null until it is committed
  report jsonb,
  check ((batch_id is null) = (report is null))
);
create index import_hash on import (unit_id, kind, hash) where batch_id is not null;

-- How a sheet with these column headings was read the last time, for the next one.
create table import_mapping (
  unit_id text collate "C" not null references unit,
  kind text not null,
  header text not null,
  mapping jsonb not null,
  at timestamptz not null,
  primary key (unit_id, kind, header)
);

-- Which row of which file a record came from: what it said, as a hash, and the key the file knows it by.
create table import_row (
  batch_id text collate "C" not null references batch,
  row_number integer not null,
  unit_id text collate "C" not null references unit,
  kind text not null,
  hash text not null,
  row_key text,
  record_id text collate "C" not null references record,
  primary key (batch_id, row_number)
);
create index import_row_hash on import_row (unit_id, kind, hash);
create index import_row_key on import_row (unit_id, kind, row_key) where row_key is not null;
create index import_row_record on import_row (record_id);
