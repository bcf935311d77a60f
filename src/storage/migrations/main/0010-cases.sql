-- Why: a tip about a victim under 18 is passed on within 24 hours whatever the offence (Circular 43/2021
-- art. 5(1)), and the statement of that victim is taken at once (TTLT 06/2018 art. 14). What the officer
-- answered is kept beside the other grounds.
-- not_a_crime_ground: why somebody proposed to find it no tip about a crime; empty: nobody, or answered.
alter table lead add column not_a_crime_ground TEXT not null default '';
alter table lead add column victim_under_18 TEXT not null default 'unanswered';

-- Why: a case is opened from one or several leads, and has a term, offences and an outcome of its own. A case
-- that was kept before keeps its id and takes the number of its lead; new ones are numbered behind those.
alter table criminal_case rename to old_criminal_case;

-- number_order: year and number in one. article, clause: the main offence now. next_due repeats what due_date
-- says of the lead that carries the case, far away when nothing is open.
create table criminal_case (
  number_order INTEGER PRIMARY KEY,
  id TEXT not null unique,
  number TEXT not null,
  state TEXT not null,
  agency_id TEXT not null references agency (id),
  investigator_id TEXT not null,
  article TEXT not null,
  clause TEXT not null,
  opened_at INTEGER not null,
  offender_identified_day INTEGER,
  merged_into_id TEXT not null,
  next_due INTEGER not null,
  version INTEGER not null
) strict, without rowid;

create index case_agency_state on criminal_case (agency_id, state, next_due, number_order);

-- In the figures one lead at a time stands for the case: from carried_from_day to the day before
-- carried_until_day. Its due dates of the case stand in due_date beside its own.
create table case_lead (
  case_order INTEGER not null references criminal_case (number_order),
  position INTEGER not null,
  lead_order INTEGER not null references lead (number_order),
  joined_at INTEGER not null,
  left_at INTEGER,
  carried_from_day INTEGER,
  carried_until_day INTEGER,
  PRIMARY KEY (case_order, position)
) strict, without rowid;

create unique index case_lead_now on case_lead (lead_order) where left_at is null;
create index case_lead_carried on case_lead (lead_order, carried_from_day)
  where carried_from_day is not null;

create table case_event (
  case_order INTEGER not null references criminal_case (number_order),
  position INTEGER not null,
  id TEXT not null,
  kind TEXT not null,
  happened_at INTEGER not null,
  agency_id TEXT not null,
  member_id TEXT not null,
  article TEXT not null,
  clause TEXT not null,
  ground TEXT not null,
  until_day INTEGER,
  lead_id TEXT not null,
  other_member_id TEXT not null,
  other_agency_id TEXT not null,
  other_case_id TEXT not null,
  PRIMARY KEY (case_order, position)
) strict, without rowid;

insert into criminal_case (number_order, id, number, state, agency_id, investigator_id, article, clause,
                           opened_at, offender_identified_day, merged_into_id, next_due, version)
select l.number_order, c.id, 'VA' || substr(l.number, 3), 'investigating', c.agency_id,
       l.investigator_id, c.article, c.clause,
       coalesce((select max(e.happened_at) from event e
                 where e.lead_order = l.number_order and e.kind = 'decided_open'),
                c.opened_day * 86400 - 25200),
       c.offender_identified_day, '', 253402300799, 1
from old_criminal_case c join lead l on l.id = c.lead_id;

insert into case_lead (case_order, position, lead_order, joined_at, carried_from_day)
select c.number_order, 1, c.number_order, c.opened_at, o.opened_day
from criminal_case c join old_criminal_case o on o.id = c.id;

insert into case_event (case_order, position, id, kind, happened_at, agency_id, member_id, article,
                        clause, ground, until_day, lead_id, other_member_id, other_agency_id,
                        other_case_id)
select c.number_order, 1, c.id, 'case_opened', c.opened_at, c.agency_id, '', c.article, c.clause, '',
       null, l.id, '', '', ''
from criminal_case c join lead l on l.number_order = c.number_order;

insert into case_event (case_order, position, id, kind, happened_at, agency_id, member_id, article,
                        clause, ground, until_day, lead_id, other_member_id, other_agency_id,
                        other_case_id)
select c.number_order, 2, e.id, 'offender_identified', e.happened_at, e.agency_id, e.member_id, '',
       '', '', null, '', '', '', ''
from criminal_case c join event e on e.lead_order = c.number_order
where e.kind = 'offender_identified';

insert into counter (name, value)
select 'case_number_' || substr(c.name, 13), c.value
from counter c
where c.name like 'lead_number_%' and exists (select 1 from old_criminal_case);

drop table old_criminal_case;

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
