-- What a document says of itself, and the letter it hung on. A letter that is taken away leaves its record, so what hung on it stands.
alter table source
  add column file_name text check (file_name <> ''),
  add column written text check (written ~ '^\d{4}-\d{2}-\d{2}$'),
  add column from_name text,
  add column from_address text,
  add column part_of text collate "C" references record check (part_of <> source_id);
create index source_part_of on source (part_of) where part_of is not null;

-- Where things stand in the text, and what the reading could not bring along: as the domain's Place and ReadingNote.
alter table source_content
  add column places jsonb not null default '[]',
  add column notes jsonb not null default '[]';

-- Where the words stand in the file, for a list of evidence to say without opening the whole text: page, sheet, cell, footnote.
alter table passage add column place jsonb;
