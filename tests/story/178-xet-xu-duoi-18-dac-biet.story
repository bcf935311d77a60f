tiêu đề: Bị can dưới 18 tuổi, tội đặc biệt nghiêm trọng: một nửa của 3 tháng (dự thảo)
ngày 05/10/2026 15:00: toà án thụ lý vụ án, Điều 150 khoản 3
bị can dưới 18 tuổi: có

# C7: 05/10/2026 + 1 tháng = thứ Năm 05/11/2026 + 15 ngày = thứ Sáu 20/11/2026.
hạn C7: 24:00 20/11/2026, khoản 1 Điều 277 BLTTHS, dự thảo, một nửa
