-- The first form of everything one booking by chat needs: the programme (keyed by commune),
-- messaging (global), and the bridge between a contact and the residents it may act for.
--
-- Columns of type bytea hold sealed values (AES-256-GCM, src/database/seal.ts) or, where the name ends in
-- _hash, keyed hashes for look-up. Times are business times handed in by the program; leases alone
-- (claimed_until, refresh_claimed_until, conversations.retry_at) are in the database's own clock.

-- ── installation ────────────────────────────────────────────────────────────────────────────────────────

create table installation (
  only_row boolean primary key default true check (only_row),
  mode text not null check (mode in ('demo', 'production')),
  data_key_fingerprint text not null,
  clock_offset_ms bigint not null default 0,
  demo_weeks_shifted integer not null default 0,
  born_at timestamptz not null default now(),
  constraint only_a_demo_moves_its_clock check (mode = 'demo' or (clock_offset_ms = 0 and demo_weeks_shifted = 0))
);

-- ── programme ───────────────────────────────────────────────────────────────────────────────────────────

create table communes (
  id text primary key check (id ~ '^[0-9]{5}$'),            -- code of QĐ 19/2025/QĐ-TTg when it was added; stays if the State renumbers
  kind text not null check (kind in ('xã', 'phường', 'đặc khu')),
  name text not null,
  province text not null,
  unit_label text not null default 'thôn',                  -- what a village unit is called here: thôn, ấp, khóm …
  hotline text,
  created_at timestamptz not null
);

create table areas (
  commune_id text not null references communes,
  id uuid not null,
  kind text not null,                                       -- thôn, tổ dân phố, khóm, ấp …
  name text not null,
  primary key (commune_id, id),
  unique (commune_id, name)
);

-- Names people still say: the communes merged into this one before 1/7/2025.
create table former_communes (
  commune_id text not null references communes,
  name text not null,
  area_id uuid,                                             -- the village that carries the old name today, if one does
  primary key (commune_id, name),
  foreign key (commune_id, area_id) references areas (commune_id, id)
);

create table households (
  commune_id text not null references communes,
  id uuid not null,
  area_id uuid not null,
  primary key (commune_id, id),
  foreign key (commune_id, area_id) references areas (commune_id, id)
);

create table residents (
  commune_id text not null references communes,
  id uuid not null,
  household_id uuid,
  area_id uuid,
  name bytea,                                               -- sealed
  name_hash bytea,                                          -- of the folded full name
  birth_year smallint check (birth_year between 1900 and 2100),
  birth_month smallint check (birth_month between 1 and 12),
  sex text check (sex in ('f', 'm')),
  personal_id bytea,                                        -- sealed
  personal_id_hash bytea,
  priority_group smallint check (priority_group between 1 and 7),
  organiser text not null check (organiser in ('commune', 'employer', 'school', 'armed_forces')),
  has_insurance boolean,
  standing text not null check (standing in ('listed', 'to_verify', 'moved', 'died', 'merged', 'erased')),
  created_at timestamptz not null,
  primary key (commune_id, id),
  constraint only_the_erased_have_no_name check (standing = 'erased' or (name is not null and name_hash is not null)),
  constraint an_id_is_sealed_and_hashed check ((personal_id is null) = (personal_id_hash is null)),
  foreign key (commune_id, household_id) references households (commune_id, id),
  foreign key (commune_id, area_id) references areas (commune_id, id)
);
create index residents_by_name on residents (commune_id, name_hash, birth_year);
create index residents_by_area on residents (commune_id, area_id, birth_year);
create index residents_by_personal_id on residents (personal_id_hash) where personal_id_hash is not null;

create table rounds (
  commune_id text not null references communes,
  id uuid not null,
  kind text not null check (kind in ('exam', 'counselling', 're-check')),
  name text not null,
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  primary key (commune_id, id),
  unique (commune_id, kind, name)
);

create table sessions (
  commune_id text not null references communes,
  id uuid not null,
  code text not null,                                       -- what staff call it: S1
  round_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  venue_kind text not null check (venue_kind in ('station', 'culture_house', 'mobile', 'school', 'workplace', 'facility', 'home')),
  venue text not null,
  area_id uuid,                                             -- the village the venue stands in
  examiner text not null,                                   -- the facility that examines, which need not be the venue (R21)
  examiner_licence text,
  contents text[] not null default '{}',
  fasting text not null check (fasting in ('none', 'all', 'adults')),
  audience jsonb not null,                                  -- who may take a seat: src/programme/sessions/audience.ts
  self_booking boolean not null default true,
  approved boolean not null default true,                   -- mobile exams need a permission before they are offered (R22)
  state text not null default 'open' check (state in ('open', 'cancelled', 'closed')),
  primary key (commune_id, id),
  unique (commune_id, round_id, code),
  unique (commune_id, id, round_id),
  foreign key (commune_id, round_id) references rounds (commune_id, id),
  foreign key (commune_id, area_id) references areas (commune_id, id)
);

create table session_bands (
  commune_id text not null,
  id uuid not null,
  session_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  primary key (commune_id, id),
  unique (commune_id, session_id, starts_at),
  unique (commune_id, id, session_id),
  foreign key (commune_id, session_id) references sessions (commune_id, id)
);

create table bookings (
  commune_id text not null,
  id uuid not null,
  resident_id uuid not null,
  round_id uuid not null,
  session_id uuid not null,
  band_id uuid not null,
  seat_no smallint,                                         -- null once the seat was given back
  state text not null default 'live' check (state in ('live', 'cancelled', 'attended', 'missed')),
  booked_by uuid,                                           -- contact; null: staff
  booked_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (commune_id, id),
  unique (commune_id, id, band_id, seat_no),
  unique (commune_id, id, resident_id, round_id),
  constraint only_a_cancelled_booking_has_no_seat check ((state = 'cancelled') = (seat_no is null)),
  foreign key (commune_id, resident_id) references residents (commune_id, id),
  foreign key (commune_id, session_id, round_id) references sessions (commune_id, id, round_id),
  foreign key (commune_id, band_id, session_id) references session_bands (commune_id, id, session_id)
);
create unique index bookings_one_per_person_per_round on bookings (commune_id, resident_id, round_id) where state = 'live';

-- A seat is a row: claimed with skip locked, so a band is never above its seats by construction.
-- Seat and booking name each other, checked at commit: no seat is lost, and no seat carries two bookings.
create table seats (
  commune_id text not null,
  band_id uuid not null,
  no smallint not null check (no > 0),
  class text not null default 'open' check (class in ('open', 'priority', 'walk_in', 'staff')),
  offered boolean not null default true,                    -- false: its session is cancelled or its band was shrunk
  held_until timestamptz,                                   -- business time
  held_by uuid,                                             -- contact
  booking_id uuid,
  primary key (commune_id, band_id, no),
  unique (commune_id, band_id, no, booking_id),
  foreign key (commune_id, band_id) references session_bands (commune_id, id),
  constraint a_hold_has_an_owner_and_an_end check ((held_until is null) = (held_by is null)),
  constraint a_taken_seat_has_its_booking foreign key (commune_id, booking_id, band_id, no)
    references bookings (commune_id, id, band_id, seat_no) deferrable initially deferred
);
alter table bookings add constraint a_booking_has_its_seat
  foreign key (commune_id, band_id, seat_no, id) references seats (commune_id, band_id, no, booking_id)
  deferrable initially deferred;
create index bookings_by_session on bookings (commune_id, session_id) where state = 'live';

create table attendance (
  commune_id text not null,
  id uuid not null,
  resident_id uuid not null,
  round_id uuid not null,
  session_id uuid,                                          -- null: known from a list, not from a day we ran
  booking_id uuid,                                          -- null: walked in
  state text not null check (state in ('came', 'examined')),
  at timestamptz not null,
  primary key (commune_id, id),
  unique nulls not distinct (commune_id, resident_id, round_id, session_id),
  foreign key (commune_id, resident_id) references residents (commune_id, id),
  foreign key (commune_id, round_id) references rounds (commune_id, id),
  foreign key (commune_id, session_id, round_id) references sessions (commune_id, id, round_id),
  foreign key (commune_id, booking_id, resident_id, round_id) references bookings (commune_id, id, resident_id, round_id)
);

-- ── messaging ───────────────────────────────────────────────────────────────────────────────────────────

create table channel_accounts (
  id uuid primary key,
  channel text not null,
  name text not null default 'default',                     -- last part of /webhooks/<channel>/<name>
  space text not null,                                      -- whose addresses it carries: phone, zalo-oa:<oa id> …
  commune_id text references communes,                      -- who hears of a stranger that writes here; null: the first commune
  credentials bytea,                                        -- sealed: rotating tokens
  credentials_expire_at timestamptz,
  refresh_claimed_until timestamptz,
  created_at timestamptz not null,
  unique (channel, name)
);

create table contacts (
  id uuid primary key,
  space text not null,
  address bytea,                                            -- sealed; null once erased
  address_hash bytea,
  language text not null default 'vi',
  created_at timestamptz not null,
  unique (space, address_hash),
  constraint an_address_is_sealed_and_hashed check ((address is null) = (address_hash is null))
);

-- Locked for the length of a turn, and written by turns only: a webhook never waits for it.
create table conversations (
  contact_id uuid primary key references contacts,
  state bytea,                                              -- sealed {flow, version, step, answers, question}
  account_id uuid references channel_accounts,              -- where the person wrote last
  last_inbound_at timestamptz,                              -- opens the provider's reply window
  quiet_until timestamptz,                                  -- a person of the station is answering by hand
  retry_at timestamptz not null default '-infinity'         -- after a failed turn, by the database's clock
);

create table inbound_messages (
  id uuid primary key,
  contact_id uuid not null references contacts,
  account_id uuid not null references channel_accounts,
  seq bigint not null generated always as identity,         -- the order of arrival, where the provider's clock is too coarse
  provider_key text collate "C" not null,                   -- the provider's id of the message; overwritten when its contact is erased
  kind text not null,
  body bytea,                                               -- sealed
  sent_at timestamptz not null,                             -- the provider's time, which orders a talk
  received_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'handled', 'parked')),
  attempts smallint not null default 0,
  handled_at timestamptz,
  unique (contact_id, account_id, provider_key)
);
create index inbound_waiting on inbound_messages (received_at) where state = 'waiting';
create index inbound_waiting_of_contact on inbound_messages (contact_id, sent_at, seq) where state = 'waiting';

create table outbound_messages (
  id uuid primary key,
  contact_id uuid not null references contacts,
  seq bigint not null generated always as identity,         -- order within one talk
  idempotency_key text collate "C" not null unique,         -- of its cause; never a number or a hash of one
  rank smallint not null check (rank between 0 and 2),      -- 0 urgent, 1 reply, 2 notice (not asked for)
  text_key text not null,
  params bytea,                                             -- sealed
  choices bytea,                                            -- sealed, frozen when asked
  commune_id text references communes,
  residents uuid[] not null default '{}',                   -- whom it speaks of; a household's phone may carry several
  subject_kind text,                                        -- what must still be true when it is sent
  subject_id uuid,
  account_id uuid references channel_accounts,              -- replies: the account written to; notices: chosen when sent
  due_at timestamptz not null,
  retry_at timestamptz not null default '-infinity',
  useless_after timestamptz not null check (useless_after > due_at),
  state text not null default 'queued'
    check (state in ('queued', 'sent', 'unknown', 'failed', 'opted_out', 'too_late', 'untrue', 'no_way')),
  claimed_until timestamptz,                                -- a sender has it in hand, by the database's clock
  attempts smallint not null default 0,
  provider_message_id text collate "C",
  result_code text,
  sent_text bytea,                                          -- sealed: what went out, secrets as ***
  sent_at timestamptz,
  receipt text check (receipt in ('delivered', 'seen', 'failed')),
  receipt_at timestamptz,
  created_at timestamptz not null,
  constraint a_subject_is_whole
    check ((subject_kind is null) = (subject_id is null) and (subject_id is null or commune_id is not null))
) with (fillfactor = 70);                                   -- receipts arrive as updates that touch no index
create index outbound_due on outbound_messages (rank, due_at) where state = 'queued';
create index outbound_open_of_contact on outbound_messages (contact_id, seq) where state = 'queued';
create index outbound_of_contact on outbound_messages (contact_id, seq);
create index outbound_by_provider_id on outbound_messages (account_id, provider_message_id) where provider_message_id is not null;

-- Written just before the provider is called: a crash after it is an unknown send, never repeated blindly.
create table send_attempts (
  message_id uuid not null references outbound_messages,
  no smallint not null,
  account_id uuid not null references channel_accounts,
  started_at timestamptz not null,
  finished_at timestamptz,
  result text check (result in ('sent', 'retry', 'unknown', 'failed', 'opted_out')),
  code text,
  primary key (message_id, no)
);

-- A receipt may overtake the answer of the send it belongs to; it waits here until the send is recorded.
create table receipts (
  account_id uuid not null references channel_accounts,
  provider_message_id text collate "C" not null,
  status text not null check (status in ('sent', 'delivered', 'seen', 'failed')),
  code text,
  at timestamptz not null,
  applied boolean not null default false,
  primary key (account_id, provider_message_id, status)
);
create index receipts_early on receipts (at) where not applied;

create table opt_outs (
  id uuid primary key,
  contact_id uuid not null references contacts,
  commune_id text references communes,
  resident_id uuid,                                         -- null: everybody on this contact
  inbound_message_id uuid references inbound_messages,
  since timestamptz not null,
  ended_at timestamptz,
  check (resident_id is null or commune_id is not null),
  foreign key (commune_id, resident_id) references residents (commune_id, id)
);
create unique index opt_outs_one_open on opt_outs (contact_id, commune_id, resident_id) nulls not distinct
  where ended_at is null;

-- Signed but understood by nobody: kept and counted.
create table quarantined_events (
  id uuid primary key,
  account_id uuid not null references channel_accounts,
  reason text not null,
  body bytea not null,                                      -- sealed
  body_hash bytea not null,
  received_at timestamptz not null,
  delete_after timestamptz not null,
  unique (account_id, body_hash)
);

-- ── the bridge ──────────────────────────────────────────────────────────────────────────────────────────

create table contact_residents (
  id uuid primary key,
  contact_id uuid not null references contacts,
  commune_id text not null,
  resident_id uuid not null,
  relation text not null,
  source text not null check (source in ('list', 'said', 'staff')),
  may_book boolean not null,
  may_be_reminded boolean not null,
  may_read_results boolean not null default false,
  verified_at timestamptz,
  linked_at timestamptz not null,
  ended_at timestamptz,
  foreign key (commune_id, resident_id) references residents (commune_id, id)
);
create unique index contact_residents_one_open on contact_residents (contact_id, commune_id, resident_id) where ended_at is null;
create index contact_residents_by_resident on contact_residents (commune_id, resident_id);

-- Proof of what a person agreed to, one row a purpose (Law 91/2025 art. 9): which text, when, by which message.
create table consents (
  id uuid primary key,
  contact_id uuid not null references contacts,
  commune_id text not null,
  resident_id uuid not null,
  purpose text not null check (purpose in ('booking', 'reminders', 'results', 'care', 'survey')),
  text_key text not null,
  text_version text not null,
  inbound_message_id uuid references inbound_messages,
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  foreign key (commune_id, resident_id) references residents (commune_id, id)
);
create index consents_of_resident on consents (commune_id, resident_id, purpose);

alter table bookings add foreign key (booked_by) references contacts;
alter table seats add foreign key (held_by) references contacts;

create table tickets (
  commune_id text not null references communes,
  id uuid not null,
  no integer not null unique generated always as identity,  -- what the person is told
  kind text not null,
  urgent boolean not null default false,
  contact_id uuid references contacts,
  resident_id uuid,
  inbound_message_id uuid references inbound_messages,
  body bytea,                                               -- sealed
  owner text not null,                                      -- an office, never a person's name
  state text not null default 'open' check (state in ('open', 'closed')),
  opened_at timestamptz not null,
  due_at timestamptz not null,
  closed_at timestamptz,
  primary key (commune_id, id),
  foreign key (commune_id, resident_id) references residents (commune_id, id)
);
create index tickets_open on tickets (commune_id, due_at) where state = 'open';
create unique index tickets_one_per_message on tickets (inbound_message_id, kind);
