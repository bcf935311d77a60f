tiêu đề: Viện kiểm sát quyết định truy tố tội ít nghiêm trọng: 20 ngày
ngày 07/12/2026 15:00: viện kiểm sát nhận hồ sơ vụ án, Điều 328 khoản 1

# C6: 07/12/2026 + 20 ngày = Chủ nhật 27/12/2026, ngày nghỉ: chuyển sang thứ Hai 28/12.
hạn C6: 24:00 28/12/2026, khoản 1 Điều 240 BLTTHS, chắc chắn trước hết 27/12/2026
# Gia hạn: 27/12/2026 + 10 ngày = thứ Tư 06/01/2027.
bước tiếp extend_prosecution: hết hạn mới 06/01/2027, khoản 1 Điều 240 BLTTHS
