-- Many people behind one phone, seats that are kept, held and waited for, and the rules of who is examined where and when.

-- ── who is examined, by whom, how often ─────────────────────────────────────────────────────────────────

-- What a plan of the commune or the law says, from a day on: data, never code (domain.md R14–R16).
create table rules (
  commune_id text not null references communes,
  id uuid not null,
  from_day date not null,
  to_day date check (to_day >= from_day),                   -- null: until the next one begins
  source text not null,                                     -- the document and its section, as staff would cite it
  rule jsonb not null,                                      -- src/programme/rules/rule.ts
  primary key (commune_id, id),
  unique (commune_id, from_day)
);

alter table residents
  -- What makes somebody come first, or more often, besides the group.
  add column tags text[] not null default '{}'
    check (tags <@ array['chronic', 'hazardous', 'pregnant', 'hard_area', 'not_in_school']),
  -- Where the person has said on VNeID that they want to be examined: a commune or a facility, as it is named there.
  add column registered_at text;

-- ── seats that are kept and held ────────────────────────────────────────────────────────────────────────

alter table sessions
  -- From then on seats of class 'priority' are for everybody the session takes; null: never.
  add column priority_until timestamptz,
  -- Put off or moved by the station: what it was before, and why, as residents are told it.
  add column moved_at timestamptz,
  add column moved_because text,
  add column before_starts_at timestamptz,
  add column before_venue text,
  add constraint a_move_is_whole check (
    (moved_at is null) = (moved_because is null)
    and (moved_at is null) = (before_starts_at is null)
    and (moved_at is null) = (before_venue is null)
  );

-- A hold is for a person, whoever of the phones that speak for them is writing.
update seats set held_until = null, held_by = null where held_until is not null;
alter table seats
  drop constraint a_hold_has_an_owner_and_an_end,
  add column held_for uuid,                                 -- resident
  add column hold text check (hold in (
    'deciding',                                             -- it was just shown to them
    'undo',                                                 -- they have just given it up
    'offered'                                               -- it came to them on the waiting list
  )),
  add constraint a_hold_is_whole check (
    (held_until is null) = (held_for is null)
    and (held_until is null) = (hold is null)
    and (held_by is null or held_until is not null)
  ),
  add foreign key (commune_id, held_for) references residents (commune_id, id);
create unique index seats_one_hold_of_a_kind on seats (commune_id, held_for, hold) where held_for is not null;

-- ── the waiting list ────────────────────────────────────────────────────────────────────────────────────

-- Who wants a seat of a session that has none left. Rank: tier, then who came first (src/programme/waitlist/rank.ts).
create table waitlist_entries (
  commune_id text not null,
  id uuid not null,
  resident_id uuid not null,
  round_id uuid not null,
  session_id uuid not null,
  contact_id uuid not null references contacts,             -- who put them on it, and hears of a seat
  tier smallint not null check (tier in (1, 2)),
  fits_from timestamptz,                                    -- bands that start earlier are not for them (children); null: all are
  joined_at timestamptz not null,
  state text not null default 'waiting' check (state in (
    'waiting',
    'offered',                                              -- a seat is held for them until offer_until
    'taken',
    'declined',
    'lapsed',                                               -- no answer in time
    'left',                                                 -- by themselves, or by what else became of them
    'over'                                                  -- the session began, or was called off
  )),
  band_id uuid,                                             -- what was offered last
  seat_no smallint,
  offered_at timestamptz,
  offer_until timestamptz,
  ended_at timestamptz,
  primary key (commune_id, id),
  constraint an_offer_is_whole check (
    (band_id is null) = (seat_no is null)
    and (band_id is null) = (offered_at is null)
    and (band_id is null) = (offer_until is null)
    and (state <> 'offered' or band_id is not null)
  ),
  constraint what_ended_has_its_time check ((ended_at is null) = (state in ('waiting', 'offered'))),
  foreign key (commune_id, resident_id) references residents (commune_id, id),
  foreign key (commune_id, session_id, round_id) references sessions (commune_id, id, round_id),
  foreign key (commune_id, band_id, session_id) references session_bands (commune_id, id, session_id)
);
create unique index waitlist_one_per_person_per_round on waitlist_entries (commune_id, resident_id, round_id)
  where state in ('waiting', 'offered');
create index waitlist_queue on waitlist_entries (commune_id, session_id, tier, joined_at, id) where state = 'waiting';
create index waitlist_offers on waitlist_entries (offer_until) where state = 'offered';

-- ── people behind a contact ─────────────────────────────────────────────────────────────────────────────

-- Somebody asks to speak for a person on the list; the person answers from their own number, or at the station. The one who
-- asks is told the same whether there is such a person or not.
create table link_requests (
  id uuid primary key,
  contact_id uuid not null references contacts,             -- who asks
  commune_id text not null,
  resident_id uuid not null,                                -- for whom, on the list
  said_resident_id uuid,                                    -- the row that was registered by what was said; merged when granted
  relation text not null,
  wants text[] not null check (wants <@ array['book', 'be_reminded', 'read_results'] and wants <> '{}'),
  asked_at timestamptz not null,
  useless_after timestamptz not null check (useless_after > asked_at),
  state text not null default 'open' check (state in ('open', 'granted', 'refused', 'lapsed')),
  answered_by uuid references contacts,                     -- null with granted or refused: at the station
  answered_at timestamptz,
  constraint an_answer_has_its_time check ((state in ('granted', 'refused')) = (answered_at is not null)),
  foreign key (commune_id, resident_id) references residents (commune_id, id),
  foreign key (commune_id, said_resident_id) references residents (commune_id, id)
);
create unique index link_requests_one_open on link_requests (contact_id, commune_id, resident_id) where state = 'open';
create index link_requests_of_resident on link_requests (commune_id, resident_id, asked_at);
