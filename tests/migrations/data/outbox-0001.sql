-- A city's intake in its second epoch, a question, a tip that was accepted and one that was not yet.
insert into compartment_key (compartment_id, epoch, unit_code, function, agency_name, box_public, sign_public, is_current) values
 ('compartment-a', 1, '', 'intake', 'Cơ quan điều tra thành phố', x'01', x'02', 0),
 ('compartment-a', 2, '', 'intake', 'Cơ quan điều tra thành phố', x'03', x'04', 1);
insert into question (id, lookup_hash, compartment_id, epoch, sealed, signature, asked_day, visible_from) values
 ('question-1', x'14', 'compartment-a', 2, x'0a', x'0b', 20783, 1795690800);
insert into tip_status (lookup_hash, code, agency_name, accepted_day, limit_day, visible_from) values
 (x'14', 'accepted', 'Cơ quan điều tra thành phố', 20783, 20803, 1795690800),
 (x'15', 'received', 'Công an xã', null, null, 1795690800);
insert into progress (name, value) values ('taken_seq', 3), ('outgoing_seq', 12);
insert into setting (name, value) values ('province_name', 'Hải Phòng'), ('is_demo', '0');
