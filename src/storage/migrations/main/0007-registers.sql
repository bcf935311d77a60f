-- Why: each agency keeps a register of its own of what it received (CPC 146(1), Circular 28/2020 art.
-- 5(8)) and counts in it by year; the city had one series. lead.number is the number in the register
-- of who holds the lead now. number_order stays the order in which leads came in.
create table register_entry (
  agency_id TEXT not null references agency (id),
  year INTEGER not null,
  ordinal INTEGER not null,
  lead_order INTEGER not null references lead (number_order),
  number TEXT not null,
  entered_at INTEGER not null,
  PRIMARY KEY (agency_id, year, ordinal)
) strict, without rowid;

create unique index register_entry_lead on register_entry (lead_order, agency_id);

-- Every agency that received a lead so far knows it by the number of the city, and keeps that number.
insert into register_entry (agency_id, year, ordinal, lead_order, number, entered_at)
select e.agency_id, l.number_order / 100000000, l.number_order % 100000000, l.number_order,
       l.number, min(e.happened_at)
from lead l join event e on e.lead_order = l.number_order
where e.kind in ('tip_received', 'accepted')
group by e.agency_id, l.number_order, l.number;

-- New numbers go on after the last one that an agency knows.
insert into counter (name, value)
select 'register_' || agency_id || '_' || year, max(ordinal)
from register_entry group by agency_id, year;
