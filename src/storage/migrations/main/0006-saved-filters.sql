-- Why: whoever narrows a list the same way every day keeps that under a name, at every desk. And lists
-- are answered from memory: the indexes along which they walked only made every change dearer.
-- list: queue or leads. query: of the address of the list.
create table saved_filter (
  member_id TEXT not null references member (id),
  list TEXT not null,
  name TEXT not null,
  query TEXT not null,
  PRIMARY KEY (member_id, list, name)
) strict, without rowid;

drop index lead_agency_order;
drop index lead_agency_state;
drop index lead_investigator;
drop index lead_offered;
