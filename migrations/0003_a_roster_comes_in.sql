-- The commune's list of people comes in from a file: staged, matched, reported, and on the word of staff stored whole.

create table roster_imports (
  commune_id text not null references communes,
  id uuid not null,
  file_hash bytea not null,                                 -- SHA-256 of the file
  staff text not null,
  staged_at timestamptz not null,
  committed_at timestamptz,
  primary key (commune_id, id)
);

-- One row a person of the file. What identifies the person stands here only until the row is stored.
create table roster_import_rows (
  commune_id text not null,
  import_id uuid not null,
  sheet smallint not null check (sheet > 0),
  line integer not null check (line > 0),                   -- of the sheet
  row bytea,                                                -- sealed: as it was read; null once it is stored, or cannot be read
  name_hash bytea,
  birth_year smallint,
  area_id uuid,
  personal_id_hash bytea,
  phone_hash bytea,                                         -- the person's own number
  home_phone_hash bytea,                                    -- of the household, for people without a number of their own
  home_hash bytea,                                          -- who shares it lives together
  is_head boolean not null default false,                   -- of the household
  gone text check (gone in ('moved', 'died')),
  household_id uuid,                                        -- the one there is, or the one to be added
  phone_changes boolean not null default false,             -- the person is to be reached by another number than now
  resident_id uuid,                                         -- the person it is
  like_resident_id uuid,                                    -- the person it may be
  against_sheet smallint,
  against_line integer,                                     -- the row it disputes a person with
  outcome text not null check (outcome in ('read', 'new', 'changed', 'same', 'unclear', 'rejected')),
  why text,                                                 -- of unclear and rejected rows: src/programme/roster/why.ts
  reasons bytea,                                            -- sealed: column, what was found, what to do
  primary key (commune_id, import_id, sheet, line),
  foreign key (commune_id, import_id) references roster_imports (commune_id, id),
  foreign key (commune_id, area_id) references areas (commune_id, id),
  foreign key (commune_id, resident_id) references residents (commune_id, id),
  foreign key (commune_id, like_resident_id) references residents (commune_id, id)
);
create index roster_import_rows_by_name on roster_import_rows (import_id, name_hash, birth_year);
create index roster_import_rows_by_personal_id on roster_import_rows (import_id, personal_id_hash)
  where personal_id_hash is not null;
create index roster_import_rows_by_resident on roster_import_rows (commune_id, resident_id) where resident_id is not null;
create index roster_import_rows_by_like on roster_import_rows (commune_id, like_resident_id)
  where like_resident_id is not null;

-- What a person of the station has to decide; nothing is merged, and nobody removed, by a file.
create table resident_reviews (
  commune_id text not null references communes,
  id uuid not null,
  kind text not null check (kind in (
    'same_name',                                            -- two of one name and birth year in one village
    'same_id',                                              -- a row with this person's ID and another name
    'registered',                                           -- registered by chat, and now on the list under the same name and year
    'other_village',                                        -- missing here, and new under the same name and year in another village
    'other_commune',                                        -- the same ID is on another commune's list
    'missing'                                               -- on an earlier list, not on the newest (domain.md R72)
  )),
  resident_id uuid not null,
  other_resident_id uuid,                                   -- of the same commune
  row_hash bytea,                                           -- keyed: the row that is not stored, so that it is listed once
  import_id uuid not null,
  sheet smallint,
  line integer,
  state text not null default 'open' check (state in ('open', 'closed')),
  opened_at timestamptz not null,
  closed_at timestamptz,
  primary key (commune_id, id),
  unique nulls not distinct (commune_id, kind, resident_id, other_resident_id, row_hash),
  foreign key (commune_id, resident_id) references residents (commune_id, id),
  foreign key (commune_id, other_resident_id) references residents (commune_id, id),
  foreign key (commune_id, import_id) references roster_imports (commune_id, id)
);
create index resident_reviews_open on resident_reviews (commune_id, kind, opened_at) where state = 'open';
create index resident_reviews_of_resident on resident_reviews (commune_id, resident_id);
