tiêu đề: Hết hạn, còn chờ giám định: tạm đình chỉ, lý do a
ngày 01/06/2026 08:00: cơ quan điều tra nhận tin
ngày 02/06/2026 08:00: cơ quan điều tra phân công
ngày 22/06/2026 15:00: cơ quan điều tra tạm đình chỉ, lý do a

hạn T8: 15:00 23/06/2026, khoản 2 Điều 148 BLTTHS
hạn T8r: 15:00 23/06/2026, khoản 2 Điều 148 BLTTHS
lý do T8: điểm a khoản 1 Điều 148 BLTTHS
# T6: 01/06/2026 + 20 ngày = Chủ nhật 21/06/2026, ngày nghỉ: chuyển sang thứ Hai 22/06; tạm đình chỉ sau khi hết hạn phải từ 23/06, ngày 22/06 còn trong hạn đã dời.
vướng quá sớm: tạm đình chỉ, sau ngày 22/06/2026, khoản 1 Điều 148 BLTTHS
