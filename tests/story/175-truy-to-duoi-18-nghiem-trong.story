tiêu đề: Bị can dưới 18 tuổi, tội nghiêm trọng: quyết định truy tố 10 ngày, gia hạn 5 ngày (dự thảo)
ngày 05/10/2026 15:00: viện kiểm sát nhận hồ sơ vụ án, Điều 348 khoản 1
ngày 14/10/2026 09:00: viện kiểm sát gia hạn truy tố
bị can dưới 18 tuổi: có

# C6x: 15/10/2026 + 5 ngày = thứ Ba 20/10/2026.
hạn C6x: 24:00 20/10/2026, khoản 1 Điều 240 BLTTHS, dự thảo, một nửa
