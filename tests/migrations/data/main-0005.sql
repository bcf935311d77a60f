-- After main-0004.sql, with grounds of urgency that were answered and a lead that another agency took
-- over; sealed bytes cut short.
insert into lead (number_order, id, tip_id, number, state, kind, article, clause, danger, danger_rank, channel, unit_code, agency_id, investigator_id, offered_to_id, received_at, is_opened, reporter_has_receipt, reporter_named, next_due, settlement_due_at, classified_at, decided_at, version, flagrant, public_concern, suspect_may_flee) values
 (202600000008, '5zg209yqm1hzct6cg5vn5qtgw6', 'cj62cqzc1qfvkp75c7hkcrye8d', 'TB 0008/2026', 'verifying', 'denunciation', '151', '1', 'no', 1, 'in_person', '11680', '9y4nggre2ffxj3rg6ann01s034', 'dxm50bv9g9pc9d66my3tenbk7g', '', 1795497000, 1, 0, 1, 1797310800, 1797310800, 1795508000, null, 3, 'excluded', 'established', 'excluded');
insert into tip (lead_order, id, sealed_content, sealed_guarded, sealed_guarded_key, lookup_hash, reply_public_key, language, blobs) values
 (202600000008, 'cj62cqzc1qfvkp75c7hkcrye8d', x'01aa52c7d019', x'01c3b01e55d2', x'019d07e41b60', null, x'', 'vi', '[]');
insert into key_grant (lead_order, id, protection_class, compartment_id, epoch, sealed_key, state, reason, legal_basis, granted_by, granted_at, signature) values
 (202600000008, '0ca1nkqrrj8z3bvs6wf5wwr4vy', 1, 'x0enz0qt9pa31st2pjhravyqfw', 1, x'01be33a1f502', 'ended', 'tip_received', 'CPC 145(1)', '', 1795497000, x''),
 (202600000008, 'kt5chwzb117gqcgwngttzhyyz9', 1, '9jnt2jxsc1fb2mxy7hcs6prnyw', 1, x'01f80be27a11', 'active', 'handover', 'điểm a khoản 5 Điều 8 TTLT 01/2017', '4venzh18c2xycy8z0w8j3m4vgr', 1795508000, x'61ab0f7713d4');
insert into event (lead_order, position, id, kind, happened_at, hour_only, agency_id, member_id, article, clause, ground, other_agency_id, other_member_id) values
 (202600000008, 1, 'h0vz4ye6qq9fm92662yx4185ag', 'tip_received', 1795497000, 0, '5q3mb0w21627cb9vzcdaa6n56m', '4venzh18c2xycy8z0w8j3m4vgr', '', '', '', '', ''),
 (202600000008, 2, 'wz18cwywwhy4jqjq25hhhyvwq2', 'classified', 1795508000, 0, '5q3mb0w21627cb9vzcdaa6n56m', '4venzh18c2xycy8z0w8j3m4vgr', '151', '1', '', '', ''),
 (202600000008, 3, '5ff2bnq23dvn4a7s8xz484p1b9', 'passed_on', 1795508000, 0, '5q3mb0w21627cb9vzcdaa6n56m', '4venzh18c2xycy8z0w8j3m4vgr', '', '', '', '9y4nggre2ffxj3rg6ann01s034', ''),
 (202600000008, 4, 'bj9ree8tamf0rcmrw0s8eqhb9a', 'accepted', 1795511600, 0, '9y4nggre2ffxj3rg6ann01s034', 'e9dkngp8ssztasvad9dj5rm2sg', '', '', '', '', ''),
 (202600000008, 5, '8r4302y376q23etej5y43aw77b', 'officer_assigned', 1795511600, 0, '9y4nggre2ffxj3rg6ann01s034', 'e9dkngp8ssztasvad9dj5rm2sg', '', '', '', '', 'dxm50bv9g9pc9d66my3tenbk7g');
insert into due_date (lead_order, position, rule, due_at, is_hour_limit, done_at, agency_id) values
 (202600000008, 1, 'T2a', 1795583400, 1, 1795508000, '5q3mb0w21627cb9vzcdaa6n56m'),
 (202600000008, 2, 'T6', 1797310800, 0, null, '9y4nggre2ffxj3rg6ann01s034');
insert into handover (lead_id, id, from_agency_id, to_agency_id, state, reason, offered_at, answered_at) values
 ('5zg209yqm1hzct6cg5vn5qtgw6', 'rzkxmqarhmszaj0w3b17qqz3c9', '5q3mb0w21627cb9vzcdaa6n56m', '9y4nggre2ffxj3rg6ann01s034', 'accepted', 'beyond_commune_police', 1795508000, 1795511600);
