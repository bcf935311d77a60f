tiêu đề: Nhận lúc 23:59: ngày ấy không tính, giờ tính ngay
ngày 14/10/2026 23:59: cơ quan điều tra nhận tin

hạn T4: 23:59 15/10/2026, khoản 1 Điều 8 TTLT 01/2017
# T5: 14/10/2026 + 3 ngày = thứ Bảy 17/10/2026, ngày nghỉ: chuyển sang thứ Hai 19/10.
hạn T5: 24:00 19/10/2026, khoản 5 Điều 146 BLTTHS, chắc chắn trước hết 17/10/2026
