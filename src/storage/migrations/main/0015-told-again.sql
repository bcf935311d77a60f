-- Why: whoever is told of the same thing again - assigned anew, on duty again, an alarm that opened
-- again - was told at two times. Each telling is a row of its own, so that no later one takes the
-- place of an earlier one or is lost behind it.
alter table alarm_telling rename to old_alarm_telling;

create table alarm_telling (
  alarm_id TEXT not null references alarm (id),
  rung INTEGER not null check (rung in (0, 1, 2)),
  member_id TEXT not null references member (id),
  told_at INTEGER not null,
  planned_at INTEGER not null,
  seen_at INTEGER,
  ended_at INTEGER,
  PRIMARY KEY (alarm_id, rung, member_id, told_at)
) strict, without rowid;

insert into alarm_telling (alarm_id, rung, member_id, told_at, planned_at, seen_at, ended_at)
select alarm_id, rung, member_id, told_at, planned_at, seen_at, ended_at from old_alarm_telling;

drop table old_alarm_telling;

-- Every minute all that are open are read: from here alone.
create index alarm_telling_open
  on alarm_telling (alarm_id, rung, member_id, told_at, planned_at, seen_at, ended_at)
  where ended_at is null;
create index alarm_telling_member on alarm_telling (member_id, ended_at, alarm_id);

-- Today tells an officer which leads were given to them, each time it is read.
create index event_given on event (other_member_id, happened_at, lead_order)
  where other_member_id <> '';
