tiêu đề: Bị can dưới 18 tuổi, tội rất nghiêm trọng: quyết định truy tố 15 ngày, gia hạn 7 ngày (dự thảo)
ngày 05/10/2026 15:00: viện kiểm sát nhận hồ sơ vụ án, Điều 150 khoản 1
ngày 19/10/2026 09:00: viện kiểm sát gia hạn truy tố
bị can dưới 18 tuổi: có

# C6x: 20/10/2026 + 7 ngày = thứ Ba 27/10/2026.
hạn C6x: 24:00 27/10/2026, khoản 1 Điều 240 BLTTHS, dự thảo, một nửa
