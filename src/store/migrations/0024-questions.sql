-- What a reader of a text was unsure of, each with the readings to choose between.
alter table proposal add column questions jsonb not null default '[]' check (jsonb_typeof(questions) = 'array');
