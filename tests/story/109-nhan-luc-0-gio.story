tiêu đề: Nhận lúc 00:00: tính là ngày mới
ngày 15/10/2026 00:00: cơ quan điều tra nhận tin

hạn T4: 00:00 16/10/2026, khoản 1 Điều 8 TTLT 01/2017
# T5: 15/10/2026 + 3 ngày = Chủ nhật 18/10/2026, ngày nghỉ: chuyển sang thứ Hai 19/10.
hạn T5: 24:00 19/10/2026, khoản 5 Điều 146 BLTTHS, chắc chắn trước hết 18/10/2026
