-- What a text is much like another by, and the kept text it is a newer version of. No word is numbered where a text is too short to tell.
alter table source_content
  add column sketch integer[],
  add column newer_of text collate "C" references source_content check (newer_of <> source_id);
create index source_content_newer_of on source_content (newer_of) where newer_of is not null;
