-- Why: under random ids a tip touched pages all over the file, in each of some fifteen trees. Now a
-- lead and its parts stand in the order of its number, so a new one is appended; that order tells
-- nothing that lead.number and the audit chain do not. Random are only the ids by which somebody
-- asks: lead.id, the lookup hash, and the id of the tip, so that none becomes two leads. Indexes
-- along which no list of the program walks are gone.
alter table lead rename to old_lead;
alter table tip rename to old_tip;
alter table key_grant rename to old_key_grant;
alter table event rename to old_event;
alter table due_date rename to old_due_date;
alter table handover rename to old_handover;
alter table proposal rename to old_proposal;
alter table criminal_case rename to old_criminal_case;
alter table question rename to old_question;
alter table answer rename to old_answer;

-- number_order: year and number in one. agency_id holds the lead. offered_to_id, next_due,
-- settlement_due_at, classified_at and decided_at repeat what handover, due_date and event say, so
-- that every list is one walk along an index and the figures of a year are one walk over leads.
-- next_due is far away when nothing is open.
create table lead (
  number_order INTEGER PRIMARY KEY,
  id TEXT not null unique,
  tip_id TEXT not null unique,
  number TEXT not null,
  state TEXT not null,
  kind TEXT not null,
  article TEXT not null,
  clause TEXT not null,
  danger TEXT not null,
  danger_rank INTEGER not null check (danger_rank in (0, 1)),
  channel TEXT not null,
  unit_code TEXT not null,
  agency_id TEXT not null references agency (id),
  investigator_id TEXT not null,
  offered_to_id TEXT not null,
  received_at INTEGER not null,
  is_opened INTEGER not null check (is_opened in (0, 1)),
  reporter_has_receipt INTEGER not null check (reporter_has_receipt in (0, 1)),
  reporter_named INTEGER not null check (reporter_named in (0, 1)),
  next_due INTEGER not null,
  settlement_due_at INTEGER,
  classified_at INTEGER,
  decided_at INTEGER,
  version INTEGER not null
) strict, without rowid;

insert into lead (number_order, id, tip_id, number, state, kind, article, clause, danger,
                  danger_rank, channel, unit_code, agency_id, investigator_id, offered_to_id,
                  received_at, is_opened, reporter_has_receipt, reporter_named, next_due,
                  settlement_due_at, classified_at, decided_at, version)
select number_order, id, tip_id, number, state, kind, article, clause, danger, danger_rank,
       channel, unit_code, agency_id, investigator_id, offered_to_id, received_at, is_opened,
       reporter_has_receipt, reporter_named, next_due, settlement_due_at, classified_at,
       decided_at, version
from old_lead order by number_order;

create table tip (
  lead_order INTEGER PRIMARY KEY references lead (number_order),
  id TEXT not null,
  sealed_content BLOB not null,
  sealed_guarded BLOB,
  sealed_guarded_key BLOB,
  lookup_hash BLOB unique,
  reply_public_key BLOB not null,
  language TEXT not null,
  blobs TEXT not null,
  check ((sealed_guarded is null) = (sealed_guarded_key is null))
) strict, without rowid;

insert into tip (lead_order, id, sealed_content, sealed_guarded, sealed_guarded_key, lookup_hash,
                 reply_public_key, language, blobs)
select l.number_order, t.id, t.sealed_content, t.sealed_guarded, t.sealed_guarded_key,
       t.lookup_hash, t.reply_public_key, t.language, t.blobs
from old_lead l join old_tip t on t.lead_id = l.id order by l.number_order;

create table key_grant (
  lead_order INTEGER not null references lead (number_order),
  id TEXT not null,
  protection_class INTEGER not null,
  compartment_id TEXT not null,
  epoch INTEGER not null,
  sealed_key BLOB not null,
  state TEXT not null,
  reason TEXT not null,
  legal_basis TEXT not null,
  granted_by TEXT not null,
  granted_at INTEGER not null,
  signature BLOB not null,
  PRIMARY KEY (lead_order, id)
) strict, without rowid;

insert into key_grant (lead_order, id, protection_class, compartment_id, epoch, sealed_key, state,
                       reason, legal_basis, granted_by, granted_at, signature)
select l.number_order, g.id, g.protection_class, g.compartment_id, g.epoch, g.sealed_key, g.state,
       g.reason, g.legal_basis, g.granted_by, g.granted_at, g.signature
from old_lead l join old_key_grant g on g.lead_id = l.id order by l.number_order, g.id;

create table event (
  lead_order INTEGER not null references lead (number_order),
  position INTEGER not null,
  id TEXT not null,
  kind TEXT not null,
  happened_at INTEGER not null,
  hour_only INTEGER not null check (hour_only in (0, 1)),
  agency_id TEXT not null,
  member_id TEXT not null,
  article TEXT not null,
  clause TEXT not null,
  ground TEXT not null,
  other_agency_id TEXT not null,
  other_member_id TEXT not null,
  PRIMARY KEY (lead_order, position)
) strict, without rowid;

insert into event (lead_order, position, id, kind, happened_at, hour_only, agency_id, member_id,
                   article, clause, ground, other_agency_id, other_member_id)
select l.number_order, e.position, e.id, e.kind, e.happened_at, e.hour_only, e.agency_id,
       e.member_id, e.article, e.clause, e.ground, e.other_agency_id, e.other_member_id
from old_lead l join old_event e on e.lead_id = l.id order by l.number_order, e.position;

create table due_date (
  lead_order INTEGER not null references lead (number_order),
  position INTEGER not null,
  rule TEXT not null,
  due_at INTEGER not null,
  is_hour_limit INTEGER not null check (is_hour_limit in (0, 1)),
  done_at INTEGER,
  agency_id TEXT not null,
  PRIMARY KEY (lead_order, position)
) strict, without rowid;

insert into due_date (lead_order, position, rule, due_at, is_hour_limit, done_at, agency_id)
select l.number_order, d.position, d.rule, d.due_at, d.is_hour_limit, d.done_at, d.agency_id
from old_lead l join old_due_date d on d.lead_id = l.id order by l.number_order, d.position;

-- These keep their shape; they are made anew because they point to lead.
create table handover (
  lead_id TEXT not null references lead (id),
  id TEXT not null unique,
  from_agency_id TEXT not null,
  to_agency_id TEXT not null,
  state TEXT not null,
  reason TEXT not null,
  offered_at INTEGER not null,
  answered_at INTEGER,
  PRIMARY KEY (lead_id, id)
) strict, without rowid;

insert into handover (lead_id, id, from_agency_id, to_agency_id, state, reason, offered_at,
                      answered_at)
select lead_id, id, from_agency_id, to_agency_id, state, reason, offered_at, answered_at
from old_handover;

create table proposal (
  lead_id TEXT not null references lead (id),
  id TEXT not null unique,
  kind TEXT not null,
  article TEXT not null,
  clause TEXT not null,
  ground TEXT not null,
  proposed_by TEXT not null,
  proposed_at INTEGER not null,
  is_answered INTEGER not null check (is_answered in (0, 1)),
  sealed_note BLOB not null,
  PRIMARY KEY (lead_id, id)
) strict, without rowid;

insert into proposal (lead_id, id, kind, article, clause, ground, proposed_by, proposed_at,
                      is_answered, sealed_note)
select lead_id, id, kind, article, clause, ground, proposed_by, proposed_at, is_answered,
       sealed_note
from old_proposal;

create table criminal_case (
  lead_id TEXT PRIMARY KEY references lead (id),
  id TEXT not null unique,
  agency_id TEXT not null,
  article TEXT not null,
  clause TEXT not null,
  opened_day INTEGER not null,
  offender_identified_day INTEGER
) strict, without rowid;

insert into criminal_case (lead_id, id, agency_id, article, clause, opened_day,
                           offender_identified_day)
select lead_id, id, agency_id, article, clause, opened_day, offender_identified_day
from old_criminal_case;

create table question (
  lead_id TEXT not null references lead (id),
  id TEXT not null unique,
  compartment_id TEXT not null,
  epoch INTEGER not null,
  sealed_for_staff BLOB not null,
  asked_by TEXT not null,
  asked_at INTEGER not null,
  PRIMARY KEY (lead_id, id)
) strict, without rowid;

insert into question (lead_id, id, compartment_id, epoch, sealed_for_staff, asked_by, asked_at)
select lead_id, id, compartment_id, epoch, sealed_for_staff, asked_by, asked_at from old_question;

create table answer (
  lead_id TEXT not null references lead (id),
  id TEXT not null unique,
  question_id TEXT not null,
  compartment_id TEXT not null,
  epoch INTEGER not null,
  sealed_key BLOB not null,
  sealed_content BLOB not null,
  received_at INTEGER not null,
  is_read INTEGER not null check (is_read in (0, 1)),
  blobs TEXT not null,
  PRIMARY KEY (lead_id, id)
) strict, without rowid;

insert into answer (lead_id, id, question_id, compartment_id, epoch, sealed_key, sealed_content,
                    received_at, is_read, blobs)
select lead_id, id, question_id, compartment_id, epoch, sealed_key, sealed_content, received_at,
       is_read, blobs
from old_answer;

drop table old_answer;
drop table old_question;
drop table old_criminal_case;
drop table old_proposal;
drop table old_handover;
drop table old_due_date;
drop table old_event;
drop table old_key_grant;
drop table old_tip;
drop table old_lead;

create index lead_agency_order on lead (agency_id, danger_rank, next_due, number_order);
create index lead_agency_state on lead (agency_id, state, danger_rank, next_due, number_order);
-- Nobody lists the leads without an investigator or an offer.
create index lead_investigator on lead (investigator_id, danger_rank, next_due, number_order)
  where investigator_id <> '';
create index lead_offered on lead (offered_to_id, danger_rank, next_due, number_order)
  where offered_to_id <> '';
create index due_date_open on due_date (agency_id, due_at, lead_order, position)
  where done_at is null;
create index answer_unread on answer (lead_id) where is_read = 0;
