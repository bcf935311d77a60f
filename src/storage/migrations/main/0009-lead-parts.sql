-- Why: the daily work on a lead leaves notes, people, a plan with steps and documents. They are of one
-- shape: what lists, dates and the timeline need are columns, what was written is in `sealed`, under
-- the key of the lead. A version is added, never changed; is_newest marks the one that counts.
-- position: the order in which they were written, since several may fall into one second.

create table lead_part (
  lead_order INTEGER not null references lead (number_order),
  position INTEGER not null,
  id TEXT not null,
  version INTEGER not null,
  kind TEXT not null,
  state TEXT not null,
  made_by TEXT not null references member (id),
  agency_id TEXT not null references agency (id),
  made_at INTEGER not null,
  for_member TEXT not null,
  due_day INTEGER,
  blob TEXT not null,
  sealed BLOB not null,
  is_newest INTEGER not null check (is_newest in (0, 1)),
  PRIMARY KEY (lead_order, position),
  unique (lead_order, id, version)
) strict, without rowid;

create index lead_part_owed on lead_part (for_member, due_day, lead_order, id)
  where is_newest = 1 and state = 'part_approved';
create index lead_part_blob on lead_part (blob) where blob <> '';

-- Who was named in a note, and since when they have read it. No content.
create table lead_mention (
  lead_order INTEGER not null references lead (number_order),
  part_id TEXT not null,
  member_id TEXT not null references member (id),
  made_at INTEGER not null,
  read_at INTEGER,
  PRIMARY KEY (lead_order, part_id, member_id)
) strict, without rowid;

create index lead_mention_unread on lead_mention (member_id, made_at, lead_order, part_id)
  where read_at is null;
