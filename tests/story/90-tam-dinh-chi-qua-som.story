tiêu đề: Tạm đình chỉ ngày 10/06 khi chưa hết 20 ngày: vướng
ngày 01/06/2026 08:00: cơ quan điều tra nhận tin
ngày 02/06/2026 08:00: cơ quan điều tra phân công
ngày 10/06/2026 15:00: cơ quan điều tra tạm đình chỉ, lý do a

hạn T8: 15:00 11/06/2026, khoản 2 Điều 148 BLTTHS
hạn T8r: 15:00 11/06/2026, khoản 2 Điều 148 BLTTHS
lý do T8: điểm a khoản 1 Điều 148 BLTTHS
vướng quá sớm: tạm đình chỉ, sau ngày 22/06/2026, khoản 1 Điều 148 BLTTHS
