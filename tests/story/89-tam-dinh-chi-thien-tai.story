tiêu đề: Bão lớn, không thể kết thúc xác minh: tạm đình chỉ, lý do c
ngày 01/06/2026 08:00: cơ quan điều tra nhận tin
ngày 02/06/2026 08:00: cơ quan điều tra phân công
ngày 24/06/2026 15:00: cơ quan điều tra tạm đình chỉ, lý do c

hạn T8: 15:00 25/06/2026, khoản 2 Điều 148 BLTTHS
hạn T8r: 15:00 25/06/2026, khoản 2 Điều 148 BLTTHS
lý do T8: điểm c khoản 1 Điều 148 BLTTHS
không vướng
không có hạn T13
