-- After main-0010.sql: a colleague stands in for another, and what was done in their place.
insert into stand_in (id, agency_id, absent_id, member_id, first_day, last_day, named_by, named_at, ended_at) values
 ('w3k8c5m1z7t2y4x6b9n0v8q2h5', '9y4nggre2ffxj3rg6ann01s034', 'dxm50bv9g9pc9d66my3tenbk7g', 'e9dkngp8ssztasvad9dj5rm2sg', 20790, 20796, 'e9dkngp8ssztasvad9dj5rm2sg', 1795532000, null);
