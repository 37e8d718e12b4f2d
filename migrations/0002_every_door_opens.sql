-- What reaches people unasked, and the other doors: reminders, the village head, results, the guide to VNeID.

-- ── messages nobody asked for ───────────────────────────────────────────────────────────────────────────

-- Who owns an address: the people it is their own for. Addresses with the same owners are ways to the same hands,
-- so one message goes to one of them; a carer's address is owned by the carer, whoever else it may speak for.
create view contact_owners as
select contact_id, array_agg(resident_id order by resident_id) as owners
from contact_residents
where relation = 'self'
  and ended_at is null
group by contact_id;

-- The cap on unasked messages is counted over a day.
create index outbound_notices_sent on outbound_messages (contact_id, sent_at) where rank = 2 and sent_at is not null;
-- What nothing could carry is shown to the station.
create index outbound_undelivered on outbound_messages (commune_id, created_at)
  where rank = 2 and state in ('no_way', 'failed', 'unknown', 'too_late');

-- The person has said, when reminded, that they will come.
alter table bookings add column confirmed_at timestamptz;
create index session_bands_by_start on session_bands (starts_at);

-- A row is the right to run a job that was due then: the first process to write it runs it.
create table jobs_run (
  name text not null,
  due_at timestamptz not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  failed text,                                              -- name of the error; null: it went well, or its process died
  primary key (name, due_at)
);

-- ── who acts, and what was looked at ────────────────────────────────────────────────────────────────────

create table roles (
  commune_id text not null references communes,
  id uuid not null,
  kind text not null check (kind in ('village_head', 'collaborator', 'staff')),
  resident_id uuid,                                         -- null: staff who live elsewhere
  name bytea,                                               -- sealed; where there is no resident to name
  area_id uuid,                                             -- the village; null: the whole commune
  from_day date not null,
  to_day date check (to_day >= from_day),                   -- the last day of the office; null: no end is known
  primary key (commune_id, id),
  constraint a_village_office_has_its_village check (kind = 'staff' or area_id is not null),
  constraint somebody_holds_it check (resident_id is not null or name is not null),
  foreign key (commune_id, resident_id) references residents (commune_id, id),
  foreign key (commune_id, area_id) references areas (commune_id, id)
);

-- The addresses an office is held from: registered by staff, never by saying so in a chat.
create table role_contacts (
  commune_id text not null,
  role_id uuid not null,
  contact_id uuid not null references contacts,
  primary key (commune_id, role_id, contact_id),
  foreign key (commune_id, role_id) references roles (commune_id, id)
);
create index role_contacts_by_contact on role_contacts (contact_id);

-- Who looked at, changed or was refused what (domain.md G6). Never what was seen.
create table access_log (
  id bigint primary key generated always as identity,
  at timestamptz not null,
  commune_id text references communes,
  contact_id uuid references contacts,                      -- who, by chat
  staff text,                                               -- who, at the station
  what text not null,                                       -- result_read, result_refused, broadcast_refused, results_imported …
  resident_id uuid,                                         -- about whom; null: nobody, or nobody we know
  subject_id uuid,                                          -- the import, the broadcast
  constraint somebody_acted check (num_nonnulls(contact_id, staff) = 1),
  foreign key (commune_id, resident_id) references residents (commune_id, id)
);
create index access_log_of_resident on access_log (commune_id, resident_id, at);

-- ── proving who one is ──────────────────────────────────────────────────────────────────────────────────

-- The code on the exam slip, and codes sent once to the number on the list.
create table personal_codes (
  commune_id text not null,
  id uuid not null,
  resident_id uuid not null,
  kind text not null check (kind in ('slip', 'one_time')),
  code_hash bytea not null,
  asked_by uuid references contacts,                        -- a one-time code is good for the address that asked for it
  made_at timestamptz not null,
  good_until timestamptz not null,
  used_at timestamptz,                                      -- one-time codes
  primary key (commune_id, id),
  constraint a_one_time_code_was_asked_for check ((kind = 'one_time') = (asked_by is not null)),
  foreign key (commune_id, resident_id) references residents (commune_id, id)
);
create index personal_codes_by_hash on personal_codes (code_hash);
create index personal_codes_of_resident on personal_codes (commune_id, resident_id, made_at);

-- Every try, right or wrong: five wrong ones make a pause.
create table proof_tries (
  id uuid primary key,
  contact_id uuid not null references contacts,
  at timestamptz not null,
  outcome text not null check (outcome in ('right', 'wrong', 'paused')),
  commune_id text,
  resident_id uuid,                                         -- whose code it was; null: nobody's
  foreign key (commune_id, resident_id) references residents (commune_id, id)
);
create index proof_tries_of_contact on proof_tries (contact_id, at);
create index proof_tries_of_resident on proof_tries (commune_id, resident_id, at) where resident_id is not null;

-- ── results ─────────────────────────────────────────────────────────────────────────────────────────────

create table result_imports (
  commune_id text not null references communes,
  id uuid not null,
  file_hash bytea not null,                                 -- SHA-256 of the file: the same file twice is seen
  staff text not null,
  staged_at timestamptz not null,
  committed_at timestamptz,
  primary key (commune_id, id)
);

create table result_import_rows (
  commune_id text not null,
  import_id uuid not null,
  line integer not null check (line > 0),                   -- of the file
  row bytea,                                                -- sealed: as it was read; null once its results are stored
  outcome text not null check (outcome in ('new', 'changed', 'same', 'unclear', 'rejected')),
  reasons bytea,                                            -- sealed: column, what was found, what to do; null: nothing to do
  resident_id uuid,
  primary key (commune_id, import_id, line),
  foreign key (commune_id, import_id) references result_imports (commune_id, id),
  foreign key (commune_id, resident_id) references residents (commune_id, id)
);

create table exam_results (
  commune_id text not null,
  id uuid not null,
  resident_id uuid not null,
  exam_day date not null,
  measured bytea not null,                                  -- sealed: values and class; how serious they are is judged when read
  import_id uuid not null,
  imported_at timestamptz not null,
  noticed_at timestamptz,                                   -- the neutral notice was planned
  primary key (commune_id, id),
  unique (commune_id, resident_id, exam_day),
  foreign key (commune_id, resident_id) references residents (commune_id, id),
  foreign key (commune_id, import_id) references result_imports (commune_id, id)
);
create index exam_results_unnoticed on exam_results (commune_id, imported_at) where noticed_at is null;

-- What the station has to do after a result (domain.md R38, R39).
create table follow_ups (
  commune_id text not null,
  id uuid not null,
  resident_id uuid not null,
  result_id uuid not null,
  kind text not null check (kind in ('look_again', 'come_today')),
  due_day date not null,
  state text not null default 'open' check (state in ('open', 'told', 'done', 'dropped')),
  told_at timestamptz,
  closed_at timestamptz,
  primary key (commune_id, id),
  unique (commune_id, result_id, kind),
  foreign key (commune_id, resident_id) references residents (commune_id, id),
  foreign key (commune_id, result_id) references exam_results (commune_id, id)
);
create index follow_ups_open on follow_ups (commune_id, due_day) where state in ('open', 'told');

-- ── the village head speaks to the village ──────────────────────────────────────────────────────────────

create table broadcasts (
  commune_id text not null references communes,
  id uuid not null,
  no integer not null unique generated always as identity,  -- what the head is told
  role_id uuid not null,
  area_id uuid not null,
  contact_id uuid not null references contacts,             -- who wrote it; hears what came of it
  session_id uuid,
  round_id uuid,                                            -- whose examined people are left out
  body bytea not null,                                      -- sealed: the accented text
  useless_after timestamptz not null,
  state text not null default 'previewed' check (state in ('previewed', 'sending', 'dropped')),
  previewed_at timestamptz not null,
  sent_at timestamptz,                                      -- when GUI came
  primary key (commune_id, id),
  foreign key (commune_id, role_id) references roles (commune_id, id),
  foreign key (commune_id, area_id) references areas (commune_id, id),
  foreign key (commune_id, session_id) references sessions (commune_id, id),
  foreign key (commune_id, round_id) references rounds (commune_id, id)
);
create unique index broadcasts_one_preview on broadcasts (contact_id) where state = 'previewed';

-- The ledger: every household of the village, with the message that went to it or why none did.
create table broadcast_recipients (
  commune_id text not null,
  broadcast_id uuid not null,
  no integer not null check (no > 0),
  household_id uuid,                                        -- null: a resident who is on no household's list yet
  resident_id uuid,
  message_id uuid references outbound_messages,             -- shared by the households of one phone
  left_out text check (left_out in ('no_phone', 'opted_out', 'examined')),
  primary key (commune_id, broadcast_id, no),
  constraint a_household_or_a_person check (num_nonnulls(household_id, resident_id) = 1),
  constraint a_message_or_a_reason check (num_nonnulls(message_id, left_out) = 1),
  unique nulls not distinct (commune_id, broadcast_id, household_id, resident_id, message_id),
  foreign key (commune_id, broadcast_id) references broadcasts (commune_id, id),
  foreign key (commune_id, household_id) references households (commune_id, id),
  foreign key (commune_id, resident_id) references residents (commune_id, id)
);
create index broadcast_recipients_by_message on broadcast_recipients (message_id) where message_id is not null;

-- ── secrets ─────────────────────────────────────────────────────────────────────────────────────────────

-- The message says that a password or code follows; whatever comes next is not stored as it came.
alter table inbound_messages add column announces_secret boolean not null default false;

-- ── VNeID ───────────────────────────────────────────────────────────────────────────────────────────────

-- How far somebody has come, kept beyond the talk.
create table vneid_guides (
  contact_id uuid primary key references contacts,
  step text not null,
  stuck_on text,                                            -- what did not work at this step
  changed_at timestamptz not null
);

-- Who helps with what, and when: data of the commune, never text of ours (domain.md R53, open question 6).
create table help_desks (
  commune_id text not null references communes,
  id uuid not null,
  kind text not null check (kind in ('police', 'social_insurance', 'public_service', 'station')),
  name text not null,
  place text not null,
  hours text not null,
  phone text,
  primary key (commune_id, id)
);
create index help_desks_by_kind on help_desks (commune_id, kind);
