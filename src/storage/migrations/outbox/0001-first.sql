create table compartment_key (
  compartment_id TEXT not null,
  epoch INTEGER not null,
  unit_code TEXT not null,
  function TEXT not null,
  agency_name TEXT not null,
  box_public BLOB not null,
  sign_public BLOB not null,
  is_current INTEGER not null check (is_current in (0, 1)),
  PRIMARY KEY (compartment_id, epoch)
) strict, without rowid;

create table question (
  id TEXT PRIMARY KEY,
  lookup_hash BLOB not null,
  compartment_id TEXT not null,
  epoch INTEGER not null,
  sealed BLOB not null,
  signature BLOB not null,
  asked_day INTEGER not null,
  visible_from INTEGER not null
) strict, without rowid;

create index question_lookup on question (lookup_hash);

-- The columns of the key stand first: 3.40 misreads others when it checks such a table.
create table tip_status (
  lookup_hash BLOB not null,
  visible_from INTEGER not null,
  code TEXT not null,
  agency_name TEXT not null,
  accepted_day INTEGER,
  limit_day INTEGER,
  PRIMARY KEY (lookup_hash, visible_from)
) strict, without rowid;

create table tip_holder (
  lookup_hash BLOB PRIMARY KEY,
  compartment_id TEXT not null,
  epoch INTEGER not null
) strict, without rowid;

create table progress (
  name TEXT PRIMARY KEY,
  value INTEGER not null
) strict, without rowid;

create table setting (
  name TEXT PRIMARY KEY,
  value TEXT not null
) strict, without rowid;
