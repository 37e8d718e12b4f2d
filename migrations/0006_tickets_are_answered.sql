-- Staff answer a ticket into the talk it came from, and close it.
alter table tickets
  add column answered_at timestamptz,
  add column closed_by text;                                -- who acted at the station

-- What was answered, in order; the words themselves went out as messages.
create table ticket_answers (
  commune_id text not null,
  ticket_id uuid not null,
  no smallint not null check (no > 0),
  staff text not null,
  message_id uuid not null references outbound_messages,
  at timestamptz not null,
  primary key (commune_id, ticket_id, no),
  foreign key (commune_id, ticket_id) references tickets (commune_id, id)
);
