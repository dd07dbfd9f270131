-- Two parties that are much alike and are not the same: kept as a tie between them, so that they are not proposed again.
alter domain tie_kind drop constraint tie_kind_check;
alter domain tie_kind add constraint tie_kind_check check (value in (
  'member-of', 'part-of', 'board-of', 'successor-of', 'agreement-with', 'other-than'));
create index tie_other_than on tie (least(from_id, to_id), greatest(from_id, to_id)) where kind = 'other-than';
