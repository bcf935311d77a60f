-- Why: people leave, come back and are away. A member who left keeps the name under what they did,
-- and has no functions and no keys; whoever acts for a colleague who is away is on record with both.

alter table member add column left_at INTEGER;

-- member_id acts in the place of absent_id from the first to the last day, both included. ended_at:
-- it was ended, by somebody or by itself, and the keys that came with it were taken back.
create table stand_in (
  id TEXT PRIMARY KEY,
  agency_id TEXT not null references agency (id),
  absent_id TEXT not null references member (id),
  member_id TEXT not null references member (id),
  first_day INTEGER not null,
  last_day INTEGER not null,
  named_by TEXT not null references member (id),
  named_at INTEGER not null,
  ended_at INTEGER,
  check (first_day <= last_day),
  check (absent_id <> member_id)
) strict, without rowid;

create index stand_in_agency on stand_in (agency_id, last_day);
create index stand_in_running on stand_in (member_id, last_day) where ended_at is null;

-- Empty: in their own right.
alter table event add column in_place_of_id TEXT not null default '';
