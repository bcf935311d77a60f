-- After main-0008.sql: a note with a mention; sealed bytes cut short.
insert into lead_part (lead_order, position, id, version, kind, state, made_by, agency_id, made_at, for_member, due_day, blob, sealed, is_newest) values
 (202600000008, 1, 'p2w6c0t4z8q1x5b9m3k7n2v6h0', 1, 'lead_note', 'part_recorded', 'dxm50bv9g9pc9d66my3tenbk7g', '9y4nggre2ffxj3rg6ann01s034', 1795513000, '', null, '', x'01d3c88f', 1);
insert into lead_mention (lead_order, part_id, member_id, made_at, read_at) values
 (202600000008, 'p2w6c0t4z8q1x5b9m3k7n2v6h0', 'e9dkngp8ssztasvad9dj5rm2sg', 1795513000, null);
