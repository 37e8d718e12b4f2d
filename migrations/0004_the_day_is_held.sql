-- A day of exams from the station's side: called off, taken up again, held, closed.

alter table sessions
  add column cancelled_at timestamptz,                      -- when it was called off last; kept when it is taken up again
  add column cancelled_because text,                        -- as residents were told it; never about a person
  add column closed_at timestamptz;                         -- whoever had not come by then has missed it
create index attendance_of_session on attendance (commune_id, session_id) where session_id is not null;
