-- The log is asked by who and when, and the register of a day by type.
create index change_user on change (user_id, change_id);
create index change_at on change (at);
create index record_of_type on record (record_type, record_id);
