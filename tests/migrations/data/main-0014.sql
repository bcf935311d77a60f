-- Since main-0013.sql: a date that is less than sure, and an alarm that was told to two people, one of whom it left.
update due_date set is_draft = 1, certain_at = 1795582000
where lead_order = 202600000007 and rule = 'T2a';
insert into alarm_telling (alarm_id, rung, member_id, planned_at, told_at, seen_at, ended_at) values
 ('c1d4pfj5pxyb3ew3m2k7ydq9dm', 0, 'dxm50bv9g9pc9d66my3tenbk7g', 1793500000, 1793400000, 1793400100, 1793500060),
 ('c1d4pfj5pxyb3ew3m2k7ydq9dm', 1, 'e9dkngp8ssztasvad9dj5rm2sg', 1793700000, 1793700030, 1793700900, null);
