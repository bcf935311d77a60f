-- Why: an officer points out that two leads may tell of the same matter. They are linked, which can be taken
-- back; who did either and when stands in the timeline of both.
create table duplicate_link (
  lead_order INTEGER not null references lead (number_order),
  other_order INTEGER not null references lead (number_order),
  linked_at INTEGER not null,
  linked_by TEXT not null references member (id),
  PRIMARY KEY (lead_order, other_order)
) strict, without rowid;

create index duplicate_link_other on duplicate_link (other_order, lead_order);
