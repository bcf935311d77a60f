-- After main-0012.sql: by which law the dates were last reckoned.
insert into setting (name, value) values
 ('reckoned_by_days', '2026-11-24-2027-01-01-'),
 ('reckoned_by_rules', '5c1f2f0e');
