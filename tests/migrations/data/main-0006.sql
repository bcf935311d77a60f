-- After main-0005.sql, with a filter that was kept.
insert into saved_filter (member_id, list, name, query) values
 ('4venzh18c2xycy8z0w8j3m4vgr', 'queue', 'Bằng thư', 'loc=all&kenh=letter');
