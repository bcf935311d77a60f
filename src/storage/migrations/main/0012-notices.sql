-- Why: the procuracy reads what it supervises, says when a paper reached it, and answers. Each paper
-- that goes to a procuracy is in its list from the moment it was sent.

-- kind: what was sent, as the event that sent it. received_at: when the procuracy confirmed that it
-- has it; null: not yet. answered_at: of a request to extend.
create table procuracy_notice (
  procuracy_id TEXT not null references agency (id),
  id TEXT not null unique,
  lead_order INTEGER not null references lead (number_order),
  kind TEXT not null,
  sent_at INTEGER not null,
  received_at INTEGER,
  received_by TEXT,
  answered_at INTEGER,
  PRIMARY KEY (procuracy_id, id)
) strict, without rowid;

create index procuracy_notice_sent on procuracy_notice (procuracy_id, sent_at, id);
create index procuracy_notice_waiting on procuracy_notice (procuracy_id, sent_at, id)
  where received_at is null;
create index procuracy_notice_lead on procuracy_notice (lead_order);
