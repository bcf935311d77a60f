tiêu đề: Cơ quan điều tra chỉ ghi giờ nhận: giờ làm tròn xuống, ngày không đổi
ngày 14/10/2026 15 giờ: cơ quan điều tra nhận tin chuyển đến

hạn T4: 15:00 15/10/2026, khoản 1 Điều 8 TTLT 01/2017
# T5: 14/10/2026 + 3 ngày = thứ Bảy 17/10/2026, ngày nghỉ: chuyển sang thứ Hai 19/10.
hạn T5: 24:00 19/10/2026, khoản 5 Điều 146 BLTTHS, chắc chắn trước hết 17/10/2026
