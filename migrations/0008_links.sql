-- What a link that somebody has asked for leaves to decide.

-- Somebody registered by chat who may be on the list is shown to staff at once, without any list that came in.
alter table resident_reviews
  alter column import_id drop not null,
  add constraint only_chat_reviews_without_a_list check (import_id is not null or kind = 'registered');

-- When the person was asked on their own number; null: somebody else had asked them lately.
alter table link_requests
  add column told_at timestamptz;
