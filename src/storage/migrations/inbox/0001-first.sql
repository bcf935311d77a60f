create table inbox_item (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT not null check (kind in ('tip', 'answer')),
  id TEXT not null unique,
  submission_hash BLOB not null unique,
  received_hour INTEGER not null check (received_hour % 3600 = 0),
  unit_code TEXT not null,
  danger TEXT not null check (danger in ('now', 'maybe', 'no', 'unknown')),
  recipient_compartment TEXT not null,
  recipient_epoch INTEGER not null,
  sealed_key BLOB not null,
  sealed_content BLOB not null,
  sealed_guarded_key BLOB,
  sealed_guarded BLOB,
  question_id TEXT not null,
  lookup_hash BLOB not null,
  reply_public_key BLOB not null,
  language TEXT not null,
  blobs TEXT not null,
  check ((sealed_guarded is null) = (sealed_guarded_key is null))
) strict;

create table receipt (
  submission_hash BLOB PRIMARY KEY,
  lookup_hash BLOB unique,
  item_id TEXT not null,
  kind TEXT not null check (kind in ('tip', 'answer')),
  received_day INTEGER not null
) strict, without rowid;

create table sent_blob (
  name TEXT PRIMARY KEY
) strict, without rowid;
