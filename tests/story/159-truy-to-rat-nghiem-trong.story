tiêu đề: Viện kiểm sát quyết định truy tố tội rất nghiêm trọng: 30 ngày
ngày 15/01/2026 15:00: viện kiểm sát nhận hồ sơ vụ án, Điều 150 khoản 1

# C6: 15/01/2026 + 30 ngày = thứ Bảy 14/02/2026, ngày nghỉ: chuyển sang thứ Hai 23/02.
hạn C6: 24:00 23/02/2026, khoản 1 Điều 240 BLTTHS, chắc chắn trước hết 14/02/2026
# Gia hạn: 14/02/2026 + 15 ngày = Chủ nhật 01/03/2026, ngày nghỉ: chuyển sang thứ Hai 02/03.
bước tiếp extend_prosecution: hết hạn mới 02/03/2026, khoản 1 Điều 240 BLTTHS
