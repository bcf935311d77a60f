tiêu đề: Phân loại loại trừ mọi căn cứ 24 giờ thì còn hạn 7 ngày
ngày 26/11/2026 09:30: công an phường nhận tin
ngày 27/11/2026 08:00: công an phường phân loại, Điều 348 khoản 1
căn cứ 24 giờ khác: không

mức độ: nghiêm trọng
chuyển cho: cơ quan điều tra, 7 ngày, khoản 3 Điều 146 BLTTHS
hạn T2b: 24:00 03/12/2026, điểm b khoản 5 Điều 8 TTLT 01/2017, điểm b khoản 1 Điều 7 TT 28/2020
không có hạn T2a
còn hạn: T2b
