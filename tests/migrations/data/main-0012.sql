-- After main-0011.sql: papers to a procuracy: one confirmed, one that waits, a request that was answered and one that was not.
insert into agency (id, kind, name, unit_code, is_island) values
 ('v4t9c2m7z1x6y3b8k5n0w2q6h4', 'procuracy', 'Viện kiểm sát nhân dân thành phố Hải Phòng', '', 0);
insert into procuracy_notice (procuracy_id, id, lead_order, kind, sent_at, received_at, received_by, answered_at) values
 ('v4t9c2m7z1x6y3b8k5n0w2q6h4', 'a1c6m2z8t3y9x4b0n5v1q7h2w8', 202600000008, 'assignment_notified', 1795532100, 1795533000, 'e9dkngp8ssztasvad9dj5rm2sg', null),
 ('v4t9c2m7z1x6y3b8k5n0w2q6h4', 'b2c7m3z9t4y0x5b1n6v2q8h3w9', 202600000008, 'procuracy_notified_of_acceptance', 1795532200, null, null, null),
 ('v4t9c2m7z1x6y3b8k5n0w2q6h4', 'c3c8m4z0t5y1x6b2n7v3q9h4w0', 202600000007, 'extension_requested', 1795532300, 1795533100, 'e9dkngp8ssztasvad9dj5rm2sg', 1795534000),
 ('v4t9c2m7z1x6y3b8k5n0w2q6h4', 'd4c9m5z1t6y2x7b3n8v4q0h5w1', 202600000008, 'extension_requested', 1795532400, null, null, null);
