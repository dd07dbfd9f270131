-- Who sits for a party where a tie, such as a board seat, gives it a place. It belongs to the person, who is internal: the tie itself may be
-- open. A tie that is taken away may come back, so a seat may wait for one; it is found through the ties that stand.
create table person_seat (
  person_id text collate "C" not null references person on delete cascade,
  position integer not null,
  tie_id text collate "C" not null,
  primary key (person_id, position),
  unique (person_id, tie_id)
);
create index person_seat_tie on person_seat (tie_id);

-- The change of a tie is told on the page of both its ends: that of its start by about_id, that of its other end by this.
create index change_tie_to on change ((coalesce(after, before) ->> 'toId')) where record_type = 'tie';
