-- Why: nothing may be late without three people having been told. Who was told what and when is
-- kept, so that it can be shown and so that nobody is told twice. No content: number, duty, dates.

-- A duty that somebody was told of. code: a rule of law/time_limits.csv, accept_handover or
-- read_answer; source: id of the hand-over or answer, empty for a rule. closed_at: it was done, or
-- is owed no longer.
create table alarm (
  lead_order INTEGER not null references lead (number_order),
  id TEXT not null unique,
  code TEXT not null,
  agency_id TEXT not null references agency (id),
  due_at INTEGER not null,
  source TEXT not null,
  is_hour_limit INTEGER not null check (is_hour_limit in (0, 1)),
  started_at INTEGER not null,
  closed_at INTEGER,
  PRIMARY KEY (lead_order, id),
  unique (lead_order, code, agency_id, due_at, source)
) strict, without rowid;

create index alarm_open on alarm (due_at, lead_order, id) where closed_at is null;
create index alarm_open_agency on alarm (agency_id, due_at, lead_order, id)
  where closed_at is null;
create index alarm_closed on alarm (closed_at) where closed_at is not null;

-- rung: 0 officer, 1 head, 2 coordinator. planned_at: when it should have been told; told_at: when
-- it was. ended_at: it is that person's no longer, or the alarm is closed.
create table alarm_telling (
  alarm_id TEXT not null references alarm (id),
  rung INTEGER not null check (rung in (0, 1, 2)),
  member_id TEXT not null references member (id),
  planned_at INTEGER not null,
  told_at INTEGER not null,
  seen_at INTEGER,
  ended_at INTEGER,
  PRIMARY KEY (alarm_id, rung, member_id)
) strict, without rowid;

create index alarm_telling_open on alarm_telling (alarm_id, rung, member_id)
  where ended_at is null;
create index alarm_telling_member on alarm_telling (member_id, ended_at, alarm_id);

-- What waits to be taken over, in the order it was offered.
create index handover_open on handover (offered_at, id) where state = 'offered';

-- Where a member wants to be written to; no row: nowhere.
create table member_mail (
  member_id TEXT PRIMARY KEY references member (id),
  address TEXT not null,
  language TEXT not null
) strict, without rowid;

-- At most one letter for each day and person. state: sending is written before the mail server is
-- spoken to; then taken, waiting (for next_try_at), refused or unknown.
create table digest (
  day INTEGER not null,
  member_id TEXT not null references member (id),
  state TEXT not null,
  tries INTEGER not null,
  next_try_at INTEGER not null,
  changed_at INTEGER not null,
  PRIMARY KEY (day, member_id)
) strict, without rowid;
