tiêu đề: Tin chuyển đi rồi quay lại: đồng hồ mới từ lần nhận sau
ngày 05/10/2026 08:00: cơ quan điều tra nhận tin
ngày 06/10/2026 08:00: cơ quan điều tra chuyển tin
ngày 19/10/2026 14:00: cơ quan điều tra nhận tin chuyển đến

# T6: 19/10/2026 + 20 ngày = Chủ nhật 08/11/2026, ngày nghỉ: chuyển sang thứ Hai 09/11.
hạn T6: 24:00 09/11/2026, khoản 1 Điều 147 BLTTHS, chắc chắn trước hết 08/11/2026
thôi T6: 08:00 06/10/2026, khoản 1 Điều 147 BLTTHS
