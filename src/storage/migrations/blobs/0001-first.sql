-- Only on PostgreSQL; beside the embedded store blobs are files. hour: of arrival, rounded down.
create table blob (
  name TEXT PRIMARY KEY,
  size INTEGER not null,
  is_finished INTEGER not null check (is_finished in (0, 1)),
  hour INTEGER not null check (hour % 3600 = 0)
) strict, without rowid;

create index blob_hour on blob (is_finished, hour);

-- 64 KiB each, the last one less; they are written once, front to end.
create table blob_chunk (
  name TEXT not null references blob (name),
  position INTEGER not null,
  bytes BLOB not null,
  PRIMARY KEY (name, position)
) strict, without rowid;
