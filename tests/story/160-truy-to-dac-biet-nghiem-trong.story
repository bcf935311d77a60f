tiêu đề: Viện kiểm sát quyết định truy tố tội đặc biệt nghiêm trọng: 30 ngày, gia hạn 30 ngày
ngày 05/10/2026 15:00: viện kiểm sát nhận hồ sơ vụ án, Điều 150 khoản 3
ngày 02/11/2026 09:00: viện kiểm sát gia hạn truy tố

thay C6: C6x, khoản 1 Điều 240 BLTTHS
# C6x: 04/11/2026 + 30 ngày = thứ Sáu 04/12/2026.
hạn C6x: 24:00 04/12/2026, khoản 1 Điều 240 BLTTHS
