-- The data of main-0006.sql as main 0007 leaves it, with a stand-in, and somebody who left; sealed bytes cut short.
insert into agency (id, kind, name, unit_code, is_island) values
 ('5q3mb0w21627cb9vzcdaa6n56m', 'commune_police', 'Công an xã Kiến Thuỵ', '11680', 0),
 ('9y4nggre2ffxj3rg6ann01s034', 'city_investigating_agency', 'Cơ quan Cảnh sát điều tra Công an thành phố Hải Phòng', '', 0);
insert into member (id, agency_id, code, name, rank, functions, must_change_password, version) values
 ('4venzh18c2xycy8z0w8j3m4vgr', '5q3mb0w21627cb9vzcdaa6n56m', 'haiau.kt', 'Trần Văn Hải Âu', 'Đại uý', 'duty_officer', 0, 2),
 ('dxm50bv9g9pc9d66my3tenbk7g', '9y4nggre2ffxj3rg6ann01s034', 'caucang.pc02', 'Hoàng Văn Cầu Cảng', 'Đại uý', 'investigator', 0, 2),
 ('e9dkngp8ssztasvad9dj5rm2sg', '9y4nggre2ffxj3rg6ann01s034', 'moneo.pc02', 'Vũ Văn Mỏ Neo', 'Thượng tá', 'head', 0, 2),
 ('sayh888h3xxh6fjkh2pvc88zs8', '5q3mb0w21627cb9vzcdaa6n56m', 'hailuu.kt', 'Nguyễn Thị Hải Lưu', 'Thiếu tá', 'head', 0, 2),
 ('wk75p9abqv6a6r0bfp3hbs1sd0', '9y4nggre2ffxj3rg6ann01s034', 'connuoc.pc02', 'Đinh Văn Con Nước', 'Thiếu tá', 'deputy duty_officer', 0, 2),
 ('ym34tnbrfx51te3drpmvvkehgc', '9y4nggre2ffxj3rg6ann01s034', 'sanho.pc02', 'Lê Thị San Hô', 'Thượng uý', 'investigator', 0, 2);
insert into member_key (member_id, salt, memory_bytes, passes, sealed_seed, box_public, sign_public) values
 ('4venzh18c2xycy8z0w8j3m4vgr', x'134616c6a167', 19922944, 2, x'010da3354846', x'f4d4aa93ea8b', x'b28bec8b162e'),
 ('dxm50bv9g9pc9d66my3tenbk7g', x'd3e6a75d5d15', 19922944, 2, x'01ad5426e1f1', x'd14a17141174', x'2f9f2da02a1b'),
 ('e9dkngp8ssztasvad9dj5rm2sg', x'95180f62b521', 19922944, 2, x'017fb24f1ceb', x'8ea47ff5445e', x'2f0a86a20c4c'),
 ('sayh888h3xxh6fjkh2pvc88zs8', x'f077c669c41a', 19922944, 2, x'015483e2de56', x'89dba550fdd3', x'53c058826deb'),
 ('wk75p9abqv6a6r0bfp3hbs1sd0', x'2951840f6412', 19922944, 2, x'01cc932222c4', x'bfb53337eda0', x'9c13c8a7ed45'),
 ('ym34tnbrfx51te3drpmvvkehgc', x'a9c0297cc58d', 19922944, 2, x'016bd08a2d99', x'c216373cdff9', x'317c742d53ca');
insert into compartment (id, epoch, agency_id, function, box_public, sign_public) values
 ('9jnt2jxsc1fb2mxy7hcs6prnyw', 1, '9y4nggre2ffxj3rg6ann01s034', 'case', x'51f7498574a6', x'11545c6c09e7'),
 ('x0enz0qt9pa31st2pjhravyqfw', 1, '5q3mb0w21627cb9vzcdaa6n56m', 'intake', x'5ae015e2b1bb', x'b8d7336b3797'),
 ('xh8zbswjqx1k39wxy7ywyfdgyw', 1, '5q3mb0w21627cb9vzcdaa6n56m', 'case', x'62a507740550', x'3342f40aa020'),
 ('zy1sckkpkhnss8bq3w1z7bzxbm', 1, '9y4nggre2ffxj3rg6ann01s034', 'intake', x'37f87292f81c', x'1f14732e2fb8');
insert into compartment_wrap (member_id, compartment_id, epoch, sealed_seed, signed_by, signature) values
 ('4venzh18c2xycy8z0w8j3m4vgr', 'x0enz0qt9pa31st2pjhravyqfw', 1, x'01c6cceb29b2', 'sayh888h3xxh6fjkh2pvc88zs8', x'190a608761cf'),
 ('dxm50bv9g9pc9d66my3tenbk7g', '9jnt2jxsc1fb2mxy7hcs6prnyw', 1, x'01543a9f38c9', 'e9dkngp8ssztasvad9dj5rm2sg', x'8d933d3f69de'),
 ('e9dkngp8ssztasvad9dj5rm2sg', '9jnt2jxsc1fb2mxy7hcs6prnyw', 1, x'019efe25308b', 'e9dkngp8ssztasvad9dj5rm2sg', x'0b06b8a7802c'),
 ('e9dkngp8ssztasvad9dj5rm2sg', 'zy1sckkpkhnss8bq3w1z7bzxbm', 1, x'015376c7a9aa', 'e9dkngp8ssztasvad9dj5rm2sg', x'5d4ade73d55b'),
 ('sayh888h3xxh6fjkh2pvc88zs8', 'x0enz0qt9pa31st2pjhravyqfw', 1, x'014f210a87b8', 'sayh888h3xxh6fjkh2pvc88zs8', x'4d5caac01fab'),
 ('sayh888h3xxh6fjkh2pvc88zs8', 'xh8zbswjqx1k39wxy7ywyfdgyw', 1, x'015b6ccc1e57', 'sayh888h3xxh6fjkh2pvc88zs8', x'a8ad091fbae1'),
 ('wk75p9abqv6a6r0bfp3hbs1sd0', '9jnt2jxsc1fb2mxy7hcs6prnyw', 1, x'0197e0e2f4d7', 'e9dkngp8ssztasvad9dj5rm2sg', x'3ca978e239f5'),
 ('wk75p9abqv6a6r0bfp3hbs1sd0', 'zy1sckkpkhnss8bq3w1z7bzxbm', 1, x'0116b7d0855b', 'e9dkngp8ssztasvad9dj5rm2sg', x'c292192fbe83'),
 ('ym34tnbrfx51te3drpmvvkehgc', '9jnt2jxsc1fb2mxy7hcs6prnyw', 1, x'01b746247ac4', 'e9dkngp8ssztasvad9dj5rm2sg', x'd10479703a50');
insert into lead (number_order, id, tip_id, number, state, kind, article, clause, danger, danger_rank, channel, unit_code, agency_id, investigator_id, offered_to_id, received_at, is_opened, reporter_has_receipt, reporter_named, next_due, settlement_due_at, classified_at, decided_at, version) values
 (202600000003, 'dyv3ma6t8ynxe7verw06kbw0m0', 'xkrjhx6gjjv39qt9yn2186pcxm', 'TB 0003/2026', 'opened', 'crime_notice', '150', '2', 'no', 1, 'public_page', '', '9y4nggre2ffxj3rg6ann01s034', 'ym34tnbrfx51te3drpmvvkehgc', '', 1793242800, 1, 1, 0, 253402300799, 1795021200, 1793253792, 1795441692, 10),
 (202600000007, 'mbhxhben261d2cmdjy7qeab30c', 'vfc2t5ja5d8ngvpwkv87zh62c8', 'TB 0007/2026', 'offered', 'crime_notice', '150', '2', 'maybe', 1, 'public_page', '11680', '5q3mb0w21627cb9vzcdaa6n56m', '', '9y4nggre2ffxj3rg6ann01s034', 1795496400, 1, 1, 0, 253402300799, null, 1795507392, null, 2);
insert into tip (lead_order, id, sealed_content, sealed_guarded, sealed_guarded_key, lookup_hash, reply_public_key, language, blobs) values
 (202600000003, 'xkrjhx6gjjv39qt9yn2186pcxm', x'01f223957b8e', null, null, x'a620ecd736b9', x'c52409d5c80a', 'vi', '[]'),
 (202600000007, 'vfc2t5ja5d8ngvpwkv87zh62c8', x'012605d7926b', null, null, x'e7e2eb000519', x'57adfbd2b8f7', 'vi', '[]');
insert into key_grant (lead_order, id, protection_class, compartment_id, epoch, sealed_key, state, reason, legal_basis, granted_by, granted_at, signature) values
 (202600000003, 'vxhqbm4358crfdqh5wy4jsr044', 1, 'zy1sckkpkhnss8bq3w1z7bzxbm', 1, x'014ca9bea849', 'active', 'tip_received', 'CPC 145(1)', '', 1793242800, x''),
 (202600000003, 'yjgdp0vq8enpxmm7t7mmzr8fyg', 1, '9jnt2jxsc1fb2mxy7hcs6prnyw', 1, x'017e1f1cdf22', 'active', 'casework', 'TTLT 01/2017 art. 9(1)', 'e9dkngp8ssztasvad9dj5rm2sg', 1793278092, x'50600e921e29'),
 (202600000007, '3wsjdj0ns1hrxnzh1m4zwtxmvr', 1, '9jnt2jxsc1fb2mxy7hcs6prnyw', 1, x'01d3c75d04b9', 'offered', 'handover', 'điểm a khoản 5 Điều 8 TTLT 01/2017', '4venzh18c2xycy8z0w8j3m4vgr', 1795507392, x'1b4a0c0f79d8'),
 (202600000007, '71y0ehvg7p9rwfpqbgh5bajhyc', 1, 'x0enz0qt9pa31st2pjhravyqfw', 1, x'01aa09e352ac', 'active', 'tip_received', 'CPC 145(1)', '', 1795496400, x'');
insert into event (lead_order, position, id, kind, happened_at, hour_only, agency_id, member_id, article, clause, ground, other_agency_id, other_member_id) values
 (202600000003, 1, 'yxcbkvvmb4ej8ncbdpengqmy70', 'tip_received', 1793242800, 1, '9y4nggre2ffxj3rg6ann01s034', '', '', '', '', '', ''),
 (202600000003, 2, 'm3q3c7xty5f343t5ybqp76a4tr', 'classified', 1793253792, 0, '9y4nggre2ffxj3rg6ann01s034', 'wk75p9abqv6a6r0bfp3hbs1sd0', '150', '2', '', '', ''),
 (202600000003, 3, 'xmjzfxhk8wmr0hhfj4f0nr8x1m', 'accepted', 1793278092, 0, '9y4nggre2ffxj3rg6ann01s034', 'e9dkngp8ssztasvad9dj5rm2sg', '', '', '', '', ''),
 (202600000003, 4, 'w2z50epv1qaw2zjtghaa4gx3f0', 'officer_assigned', 1793278092, 0, '9y4nggre2ffxj3rg6ann01s034', 'e9dkngp8ssztasvad9dj5rm2sg', '', '', '', '', 'ym34tnbrfx51te3drpmvvkehgc'),
 (202600000003, 5, 'v1d9ms8bdm8rb9d6p16snan814', 'assignment_notified', 1793353692, 0, '9y4nggre2ffxj3rg6ann01s034', 'ym34tnbrfx51te3drpmvvkehgc', '', '', '', '', ''),
 (202600000003, 6, '4cbfax6m8r6dwtgyz612m3wxww', 'procuracy_notified_of_acceptance', 1793432892, 0, '9y4nggre2ffxj3rg6ann01s034', 'ym34tnbrfx51te3drpmvvkehgc', '', '', '', '', ''),
 (202600000003, 7, '9j52qfdzcxr7h9zf701r623ydw', 'closing_report_made', 1795362492, 0, '9y4nggre2ffxj3rg6ann01s034', 'ym34tnbrfx51te3drpmvvkehgc', '', '', '', '', ''),
 (202600000003, 8, '7pthbe9a14fgzrpkv027jqkz9m', 'decision_proposed', 1795363092, 0, '9y4nggre2ffxj3rg6ann01s034', 'ym34tnbrfx51te3drpmvvkehgc', '150', '2', '', '', ''),
 (202600000003, 9, 't6skdjjz146j4nw212cwb3gw2g', 'decided_open', 1795441692, 0, '9y4nggre2ffxj3rg6ann01s034', 'e9dkngp8ssztasvad9dj5rm2sg', '150', '2', '', '', ''),
 (202600000003, 10, '9h9pk4gk3mf76t46pm15xhwmrm', 'decision_sent_to_procuracy', 1795448892, 0, '9y4nggre2ffxj3rg6ann01s034', 'ym34tnbrfx51te3drpmvvkehgc', '', '', '', '', ''),
 (202600000003, 11, 'q9k8kxrt2kbxvnhd6854451v2r', 'offender_identified', 1795528092, 0, '9y4nggre2ffxj3rg6ann01s034', 'ym34tnbrfx51te3drpmvvkehgc', '', '', '', '', ''),
 (202600000007, 1, 'xdje205h06t71s2k6kdkt0vr80', 'tip_received', 1795496400, 1, '5q3mb0w21627cb9vzcdaa6n56m', '', '', '', '', '', ''),
 (202600000007, 2, '9by4bwte19pd06v8swen84wx34', 'classified', 1795507392, 0, '5q3mb0w21627cb9vzcdaa6n56m', '4venzh18c2xycy8z0w8j3m4vgr', '150', '2', '', '', ''),
 (202600000007, 3, 'b5n9qgq9s04wbzt84d597yhe1c', 'passed_on', 1795507392, 0, '5q3mb0w21627cb9vzcdaa6n56m', '4venzh18c2xycy8z0w8j3m4vgr', '', '', '', '9y4nggre2ffxj3rg6ann01s034', '');
insert into due_date (lead_order, position, rule, due_at, is_hour_limit, done_at, agency_id) values
 (202600000003, 1, 'T1', 1793242800, 1, 1793242800, '9y4nggre2ffxj3rg6ann01s034'),
 (202600000003, 2, 'T4', 1793329200, 1, 1793253792, '9y4nggre2ffxj3rg6ann01s034'),
 (202600000003, 3, 'T5b', 1793638800, 0, 1793278092, '9y4nggre2ffxj3rg6ann01s034'),
 (202600000003, 4, 'T5n', 1793638800, 0, 1793353692, '9y4nggre2ffxj3rg6ann01s034'),
 (202600000003, 5, 'T5', 1793638800, 0, 1793432892, '9y4nggre2ffxj3rg6ann01s034'),
 (202600000003, 6, 'T13b', 1794416400, 0, 1795362492, '9y4nggre2ffxj3rg6ann01s034'),
 (202600000003, 7, 'T6', 1795021200, 0, 1795441692, '9y4nggre2ffxj3rg6ann01s034'),
 (202600000003, 8, 'T12', 1795528092, 1, 1795448892, '9y4nggre2ffxj3rg6ann01s034'),
 (202600000007, 1, 'T1', 1795496400, 1, 1795496400, '5q3mb0w21627cb9vzcdaa6n56m'),
 (202600000007, 2, 'T2a', 1795582800, 1, 1795507392, '5q3mb0w21627cb9vzcdaa6n56m');
insert into handover (lead_id, id, from_agency_id, to_agency_id, state, reason, offered_at, answered_at) values
 ('mbhxhben261d2cmdjy7qeab30c', '3zzphfjavkhyhg2tj5b484q414', '5q3mb0w21627cb9vzcdaa6n56m', '9y4nggre2ffxj3rg6ann01s034', 'offered', 'beyond_commune_police', 1795507392, null);
insert into proposal (lead_id, id, kind, article, clause, ground, proposed_by, proposed_at, is_answered, sealed_note) values
 ('dyv3ma6t8ynxe7verw06kbw0m0', 'kt94xwchmw4epbafx43s92hc3g', 'open', '150', '2', '', 'ym34tnbrfx51te3drpmvvkehgc', 1795363092, 1, x'01cfc7ec8c29');
insert into criminal_case (lead_id, id, agency_id, article, clause, opened_day, offender_identified_day) values
 ('dyv3ma6t8ynxe7verw06kbw0m0', '6rrv5b6rfvc60wb49hg8g32bqc', '9y4nggre2ffxj3rg6ann01s034', '150', '2', 20780, 20781);
insert into audit (number, at, member_id, agency_id, action, object_kind, object_id, protection_class, reason, previous_hash, hash) values
 (1, 1792093692, '', '', 'set_up', 'province', '31', 0, '', x'0000000000000000000000000000000000000000000000000000000000000000', x'b470ea118b298e3f6add3a64faceecca38121dce8c8d0e80bec648aa16b60244'),
 (2, 1792093692, 'sayh888h3xxh6fjkh2pvc88zs8', '5q3mb0w21627cb9vzcdaa6n56m', 'sign_in', 'member', 'sayh888h3xxh6fjkh2pvc88zs8', 0, '', x'b470ea118b298e3f6add3a64faceecca38121dce8c8d0e80bec648aa16b60244', x'c2b3ad119a557c09e1d0f39e3f97290591385ccb115d1857a0aa4fe41c1228cd'),
 (3, 1792093692, 'sayh888h3xxh6fjkh2pvc88zs8', '5q3mb0w21627cb9vzcdaa6n56m', 'first_password', 'member', 'sayh888h3xxh6fjkh2pvc88zs8', 0, '', x'c2b3ad119a557c09e1d0f39e3f97290591385ccb115d1857a0aa4fe41c1228cd', x'f403952289fb7763cecfc4884807ef19ec917979f8e3173cd5c15c33e0f770a5');
insert into idempotency (member_id, request_key, answer, kept_at) values
 ('11wtkkww3wgm2v4bznwht2xbkc', '49a6aqxnsgbv2s4vrw1412sw5r', 'rez3jm7020rc8vjq2s4h3pnj58 2 classified', 1795485792),
 ('4venzh18c2xycy8z0w8j3m4vgr', 'tsqzc0dmskpbfxx7skpdfk3k38', 'mbhxhben261d2cmdjy7qeab30c 2 offered', 1795507392);
insert into counter (name, value) values
 ('inbox_seq', 9),
 ('lead_number_2026', 8);
insert into setting (name, value) values
 ('is_demo', '1'),
 ('province_code', '31');
insert into alarm (lead_order, id, code, agency_id, due_at, source, is_hour_limit, started_at, closed_at) values
 (202600000003, 'c1d4pfj5pxyb3ew3m2k7ydq9dm', 'T6', '9y4nggre2ffxj3rg6ann01s034', 1793725200, '', 0, 1793725200, null),
 (202600000007, 'h8n0cz2q6a1v5t7k3b9e4w8x2m', 'accept_handover', '9y4nggre2ffxj3rg6ann01s034', 1792136892, '71y0ehvg7p9rwfpqbgh5bajhyc', 1, 1792093692, 1792100000);
insert into alarm_telling (alarm_id, rung, member_id, planned_at, told_at, seen_at, ended_at) values
 ('c1d4pfj5pxyb3ew3m2k7ydq9dm', 0, 'ym34tnbrfx51te3drpmvvkehgc', 1793500000, 1793500060, null, null),
 ('h8n0cz2q6a1v5t7k3b9e4w8x2m', 1, 'e9dkngp8ssztasvad9dj5rm2sg', 1792136892, 1792136900, 1792137000, 1792100000);
insert into member_mail (member_id, address, language) values
 ('e9dkngp8ssztasvad9dj5rm2sg', 'moneo@vi-du.example', 'vi');
insert into digest (day, member_id, state, tries, next_try_at, changed_at) values
 (20758, 'e9dkngp8ssztasvad9dj5rm2sg', 'taken', 1, 0, 1793500000);
insert into event (lead_order, position, id, kind, happened_at, hour_only, agency_id, member_id, article, clause, ground, other_agency_id, other_member_id, until_day) values
 (202600000003, 12, 'e5t9w3bx1k7m2c8q4n6v0z5h9d', 'settlement_prolonged', 1793500100, 0, '9y4nggre2ffxj3rg6ann01s034', 'e9dkngp8ssztasvad9dj5rm2sg', '', '', 'many_places', '', '', 20818);
update lead set flagrant = 'excluded', public_concern = 'established', suspect_may_flee = 'excluded' where number_order = 202600000003;
insert into saved_filter (member_id, list, name, query) values ('e9dkngp8ssztasvad9dj5rm2sg', 'leads', 'Điều 150', 'article=150');
insert into stand_in (id, agency_id, absent_id, member_id, first_day, last_day, named_by, named_at, ended_at) values
 ('7x3n5k9q1w2e4r6t8y0z5v7b9c', '9y4nggre2ffxj3rg6ann01s034', 'ym34tnbrfx51te3drpmvvkehgc', 'dxm50bv9g9pc9d66my3tenbk7g', 20780, 20790, 'e9dkngp8ssztasvad9dj5rm2sg', 1795441692, null);
update event set in_place_of_id = 'ym34tnbrfx51te3drpmvvkehgc' where id = 'e5t9w3bx1k7m2c8q4n6v0z5h9d';
update member set functions = '', left_at = 1795500000, version = 3 where code = 'haiau.kt';
