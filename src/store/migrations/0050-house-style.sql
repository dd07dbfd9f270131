-- How an agency's own documents look. A setting and not a record: it says nothing of what was done, and editions that are frozen do not change with it.
create table house_style (
  unit_id text collate "C" primary key references unit,
  colour text check (colour ~ '^#[0-9a-f]{6}$'),
  logo_media text check (logo_media in ('image/png', 'image/svg+xml')),
  logo bytea,
  logo_width integer check (logo_width > 0),
  logo_height integer check (logo_height > 0),
  logo_text text not null default '',
  reference bytea,
  user_id text collate "C" not null references app_user,
  changed_at timestamptz not null,
  check (num_nonnulls(logo_media, logo, logo_width, logo_height) in (0, 4))
);
