tiêu đề: Ngày 04/04/2022: TTLT 01/2022 chưa có hiệu lực
ngày 04/04/2022 08:00: cơ quan điều tra nhận tin
ngày 04/04/2022 09:00: cơ quan điều tra phân loại, Điều 329 khoản 2

không có hạn T16
# T6: 04/04/2022 + 20 ngày = Chủ nhật 24/04/2022, ngày nghỉ: chuyển sang thứ Hai 25/04.
hạn T6: 24:00 25/04/2022, khoản 1 Điều 147 BLTTHS, chắc chắn trước hết 24/04/2022, tạm tính
