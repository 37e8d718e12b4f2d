-- What the operator must know: which backups were made, and what the staff were told is wrong.

-- One row a backup that was written whole; where the file lies is the operator's to know.
create table backups (
  id uuid primary key,
  taken_at timestamptz not null,                            -- the file holds what was true then
  bytes bigint not null check (bytes > 0),
  row_count bigint not null check (row_count >= 0)
);

-- Told once when it begins and once when it is over, however many processes look: the row is the right to tell.
create table staff_alerts (
  id uuid primary key,
  kind text not null,                                       -- queue_stands, disk_full, token_dies …
  subject text not null,                                    -- which one: number of a ticket, name of an account; nobody's data
  began_at timestamptz not null,
  seen_at timestamptz not null,                             -- last; what was not seen for a while is over
  over_at timestamptz,
  state text not null default 'began' check (state in ('began', 'told', 'over', 'closed')),
  claimed_until timestamptz,                                -- a process is telling it, or the messenger asked to wait; the database's clock
  trouble text,                                             -- code of the last try that failed
  constraint what_is_over_has_its_end check ((state in ('over', 'closed')) <= (over_at is not null))
);
create unique index staff_alerts_one_open on staff_alerts (kind, subject) where over_at is null;
create index staff_alerts_to_tell on staff_alerts (began_at) where state in ('began', 'over');

-- Counted by the metrics every few seconds.
create index inbound_parked on inbound_messages (received_at) where state = 'parked';
