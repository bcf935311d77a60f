tiêu đề: Viện kiểm sát quyết định truy tố tội nghiêm trọng: 20 ngày, gia hạn 10 ngày
ngày 05/10/2026 15:00: viện kiểm sát nhận hồ sơ vụ án, Điều 348 khoản 1
ngày 23/10/2026 09:00: viện kiểm sát gia hạn truy tố

thay C6: C6x, khoản 1 Điều 240 BLTTHS
# C6x: 25/10/2026 + 10 ngày = thứ Tư 04/11/2026.
hạn C6x: 24:00 04/11/2026, khoản 1 Điều 240 BLTTHS
