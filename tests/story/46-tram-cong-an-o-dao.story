tiêu đề: Trạm Công an ở đảo: vẫn 24 giờ, điểm c không có 48 giờ
ngày 09/10/2026 10:00: trạm công an ở đảo nhận tin
ngày 09/10/2026 11:00: trạm công an ở đảo phân loại, Điều 151 khoản 1

hạn T2d: 10:00 10/10/2026, điểm c khoản 5 Điều 8 TTLT 01/2017
không có hạn T2a
không có hạn T2c
chuyển cho: cơ quan điều tra, 24 giờ, điểm c khoản 5 Điều 8 TTLT 01/2017
