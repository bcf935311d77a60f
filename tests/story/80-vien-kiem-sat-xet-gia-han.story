tiêu đề: Viện kiểm sát xem xét đề nghị gia hạn trong 3 ngày
ngày 10/12/2026 14:00: viện kiểm sát nhận đề nghị gia hạn

# T7p: 10/12/2026 + 3 ngày = Chủ nhật 13/12/2026, ngày nghỉ: chuyển sang thứ Hai 14/12.
hạn T7p: 24:00 14/12/2026, khoản 2 Điều 11 TTLT 01/2017, chắc chắn trước hết 13/12/2026
