-- Who saw a proposal in its text, and which of its facts a language model added to what the rules saw.
alter table proposal add column origin text not null default 'rules' check (origin in ('rules', 'model', 'person'));
alter table proposal add column added_by_model text[] not null default '{}';
