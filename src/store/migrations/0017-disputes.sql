-- Claims that say something else than their record: few among many, and asked for all at once.
create index claim_rival on claim (about_id, field) where not preferred and status <> 'rejected';
