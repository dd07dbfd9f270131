-- The keys by which two entries of one party find each other (src/domain/party/party-keys.ts). They are made by the program, so those of
-- parties from before are filled in when it starts.
create table party_key (
  key text collate "C" not null,
  party_id text collate "C" not null references party on delete cascade,
  primary key (key, party_id)
);
create index party_key_party on party_key (party_id);
-- Spellings and identifiers are looked up among the keys.
drop index party_identifier_bare;
