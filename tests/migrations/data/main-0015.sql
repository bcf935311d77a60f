-- Since main-0014.sql: an offence was added in the case, and sent; somebody was told twice; two leads are proposed to be opened, the file of the first is with the procuracy.
insert into case_event (case_order, position, id, kind, happened_at, agency_id, member_id, article, clause, ground, until_day, lead_id, other_member_id, other_agency_id, other_case_id) values
 (202600000003, 4, 'b2v7k1m9x4c6z8n3q5w0h7y1t2', 'offence_added', 1795540000, '9y4nggre2ffxj3rg6ann01s034', 'e9dkngp8ssztasvad9dj5rm2sg', '348', '1', 'another_crime', null, '', '', '', ''),
 (202600000003, 5, 'c3w8m2n0y5d7a9p4r6x1j8z2v3', 'case_change_sent', 1795545000, '9y4nggre2ffxj3rg6ann01s034', 'e9dkngp8ssztasvad9dj5rm2sg', '', '', '', null, '', '', '', '');
insert into alarm_telling (alarm_id, rung, member_id, planned_at, told_at) values
 ('c1d4pfj5pxyb3ew3m2k7ydq9dm', 0, 'dxm50bv9g9pc9d66my3tenbk7g', 1793500000, 1793800000);
update lead set state = 'proposed', agency_id = '9y4nggre2ffxj3rg6ann01s034', offered_to_id = '' where number_order in (202600000007, 202600000008);
insert into proposal (lead_id, id, kind, article, clause, ground, proposed_by, proposed_at, is_answered, sealed_note) values
 ('mbhxhben261d2cmdjy7qeab30c', 'd4x9n3p1z6e8b0q5s7y2k9a3w4', 'open', '150', '2', '', 'ym34tnbrfx51te3drpmvvkehgc', 1795550000, 0, x'01cfc7ec8c29'),
 ('5zg209yqm1hzct6cg5vn5qtgw6', 'e5y0p4q2a7f9c1r6t8z3m0b4x5', 'open', '150', '2', '', 'ym34tnbrfx51te3drpmvvkehgc', 1795550000, 0, x'01cfc7ec8c29');
insert into event (lead_order, position, id, kind, happened_at, hour_only, agency_id, member_id, article, clause, ground, other_agency_id, other_member_id) values
 (202600000007, 101, 'f6z1q5r3b8g0d2s7v9a4n1c5y6', 'file_demanded', 1795560000, 0, '9y4nggre2ffxj3rg6ann01s034', '', '', '', '', '', ''),
 (202600000007, 102, 'g7a2r6s4c9h1e3t8w0b5p2d6z7', 'file_handed_over', 1795560000, 0, '9y4nggre2ffxj3rg6ann01s034', 'ym34tnbrfx51te3drpmvvkehgc', '', '', '', '', ''),
 (202600000008, 101, 'h8b3s7t5d0j2f4v9x1c6q3e7a8', 'file_handed_over', 1795560000, 0, '9y4nggre2ffxj3rg6ann01s034', 'ym34tnbrfx51te3drpmvvkehgc', '', '', '', '', ''),
 (202600000008, 102, 'j9c4t8v6e1k3g5w0y2d7r4f8b9', 'file_demanded', 1795560000, 0, '9y4nggre2ffxj3rg6ann01s034', '', '', '', '', '', '');
