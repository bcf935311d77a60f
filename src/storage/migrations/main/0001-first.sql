create table agency (
  id TEXT PRIMARY KEY,
  kind TEXT not null,
  name TEXT not null,
  unit_code TEXT not null,
  is_island INTEGER not null check (is_island in (0, 1))
) strict, without rowid;

create table member (
  id TEXT PRIMARY KEY,
  agency_id TEXT not null references agency (id),
  code TEXT not null unique,
  name TEXT not null,
  rank TEXT not null,
  functions TEXT not null,
  must_change_password INTEGER not null check (must_change_password in (0, 1)),
  version INTEGER not null
) strict, without rowid;

create index member_agency on member (agency_id);

create table member_key (
  member_id TEXT PRIMARY KEY references member (id),
  salt BLOB not null,
  memory_bytes INTEGER not null,
  passes INTEGER not null,
  sealed_seed BLOB not null,
  box_public BLOB not null,
  sign_public BLOB not null
) strict, without rowid;

create table compartment (
  id TEXT not null,
  epoch INTEGER not null,
  agency_id TEXT not null references agency (id),
  function TEXT not null,
  box_public BLOB not null,
  sign_public BLOB not null,
  PRIMARY KEY (id, epoch),
  unique (agency_id, function, epoch)
) strict, without rowid;

create table compartment_wrap (
  member_id TEXT not null references member (id),
  compartment_id TEXT not null,
  epoch INTEGER not null,
  sealed_seed BLOB not null,
  signed_by TEXT not null,
  signature BLOB not null,
  PRIMARY KEY (member_id, compartment_id, epoch)
) strict, without rowid;

-- agency_id holds the lead. offered_to_id, next_due, settlement_due_at, classified_at and decided_at
-- repeat what handover, due_date and event say, so that every list is one walk along an index and
-- the figures of a year are one walk over leads. next_due is far away when nothing is open.
create table lead (
  id TEXT PRIMARY KEY,
  tip_id TEXT not null unique,
  number TEXT not null unique,
  number_order INTEGER not null,
  state TEXT not null,
  kind TEXT not null,
  article TEXT not null,
  clause TEXT not null,
  danger TEXT not null,
  danger_rank INTEGER not null check (danger_rank in (0, 1)),
  channel TEXT not null,
  unit_code TEXT not null,
  agency_id TEXT not null references agency (id),
  investigator_id TEXT not null,
  offered_to_id TEXT not null,
  received_at INTEGER not null,
  is_opened INTEGER not null check (is_opened in (0, 1)),
  reporter_has_receipt INTEGER not null check (reporter_has_receipt in (0, 1)),
  reporter_named INTEGER not null check (reporter_named in (0, 1)),
  next_due INTEGER not null,
  settlement_due_at INTEGER,
  classified_at INTEGER,
  decided_at INTEGER,
  version INTEGER not null
) strict, without rowid;

create index lead_order on lead (danger_rank, next_due, number_order);
create index lead_agency_order on lead (agency_id, danger_rank, next_due, number_order);
create index lead_agency_state on lead (agency_id, state, danger_rank, next_due, number_order);
create index lead_investigator on lead (investigator_id, danger_rank, next_due, number_order);
create index lead_offered on lead (offered_to_id, danger_rank, next_due, number_order);
create index lead_received on lead (received_at);

create table tip (
  lead_id TEXT PRIMARY KEY references lead (id),
  id TEXT not null unique,
  sealed_content BLOB not null,
  sealed_guarded BLOB,
  sealed_guarded_key BLOB,
  lookup_hash BLOB unique,
  reply_public_key BLOB not null,
  language TEXT not null,
  blobs TEXT not null,
  check ((sealed_guarded is null) = (sealed_guarded_key is null))
) strict, without rowid;

create table key_grant (
  lead_id TEXT not null references lead (id),
  id TEXT not null unique,
  protection_class INTEGER not null,
  compartment_id TEXT not null,
  epoch INTEGER not null,
  sealed_key BLOB not null,
  state TEXT not null,
  reason TEXT not null,
  legal_basis TEXT not null,
  granted_by TEXT not null,
  granted_at INTEGER not null,
  signature BLOB not null,
  PRIMARY KEY (lead_id, id)
) strict, without rowid;

create table event (
  lead_id TEXT not null references lead (id),
  position INTEGER not null,
  id TEXT not null unique,
  kind TEXT not null,
  happened_at INTEGER not null,
  hour_only INTEGER not null check (hour_only in (0, 1)),
  agency_id TEXT not null,
  member_id TEXT not null,
  article TEXT not null,
  clause TEXT not null,
  ground TEXT not null,
  other_agency_id TEXT not null,
  other_member_id TEXT not null,
  PRIMARY KEY (lead_id, position)
) strict, without rowid;

create table due_date (
  lead_id TEXT not null references lead (id),
  position INTEGER not null,
  rule TEXT not null,
  due_at INTEGER not null,
  is_hour_limit INTEGER not null check (is_hour_limit in (0, 1)),
  done_at INTEGER,
  agency_id TEXT not null,
  PRIMARY KEY (lead_id, position)
) strict, without rowid;

create index due_date_open on due_date (agency_id, due_at) where done_at is null;

create table handover (
  lead_id TEXT not null references lead (id),
  id TEXT not null unique,
  from_agency_id TEXT not null,
  to_agency_id TEXT not null,
  state TEXT not null,
  reason TEXT not null,
  offered_at INTEGER not null,
  answered_at INTEGER,
  PRIMARY KEY (lead_id, id)
) strict, without rowid;

create table proposal (
  lead_id TEXT not null references lead (id),
  id TEXT not null unique,
  kind TEXT not null,
  article TEXT not null,
  clause TEXT not null,
  ground TEXT not null,
  proposed_by TEXT not null,
  proposed_at INTEGER not null,
  is_answered INTEGER not null check (is_answered in (0, 1)),
  sealed_note BLOB not null,
  PRIMARY KEY (lead_id, id)
) strict, without rowid;

create table criminal_case (
  lead_id TEXT PRIMARY KEY references lead (id),
  id TEXT not null unique,
  agency_id TEXT not null,
  article TEXT not null,
  clause TEXT not null,
  opened_day INTEGER not null,
  offender_identified_day INTEGER
) strict, without rowid;

create table question (
  lead_id TEXT not null references lead (id),
  id TEXT not null unique,
  compartment_id TEXT not null,
  epoch INTEGER not null,
  sealed_for_staff BLOB not null,
  asked_by TEXT not null,
  asked_at INTEGER not null,
  PRIMARY KEY (lead_id, id)
) strict, without rowid;

create table answer (
  lead_id TEXT not null references lead (id),
  id TEXT not null unique,
  question_id TEXT not null,
  compartment_id TEXT not null,
  epoch INTEGER not null,
  sealed_key BLOB not null,
  sealed_content BLOB not null,
  received_at INTEGER not null,
  is_read INTEGER not null check (is_read in (0, 1)),
  blobs TEXT not null,
  PRIMARY KEY (lead_id, id)
) strict, without rowid;

create index answer_unread on answer (lead_id) where is_read = 0;

-- What waits to be copied to outbox.db; deleted once it is there, so that no order of arrival stays.
create table outgoing (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT not null,
  payload TEXT not null
) strict;

-- The chain: hash = SHA-256 over number, previous_hash and the fields (vault/audit_chain.hpp).
create table audit (
  number INTEGER PRIMARY KEY,
  at INTEGER not null,
  member_id TEXT not null,
  agency_id TEXT not null,
  action TEXT not null,
  object_kind TEXT not null,
  object_id TEXT not null,
  protection_class INTEGER not null,
  reason TEXT not null,
  previous_hash BLOB not null,
  hash BLOB not null
) strict, without rowid;

create index audit_object on audit (object_id, number);

create table idempotency (
  member_id TEXT not null,
  request_key TEXT not null,
  answer TEXT not null,
  kept_at INTEGER not null,
  PRIMARY KEY (member_id, request_key)
) strict, without rowid;

create index idempotency_age on idempotency (kept_at);

create table counter (
  name TEXT PRIMARY KEY,
  value INTEGER not null
) strict, without rowid;

create table setting (
  name TEXT PRIMARY KEY,
  value TEXT not null
) strict, without rowid;
