tiêu đề: Bị can dưới 18 tuổi, tội nghiêm trọng: chuẩn bị xét xử 22 ngày, làm tròn xuống (dự thảo)
ngày 05/10/2026 15:00: toà án thụ lý vụ án, Điều 348 khoản 1
bị can dưới 18 tuổi: có

# C7: 05/10/2026 + 22 ngày = thứ Ba 27/10/2026.
hạn C7: 24:00 27/10/2026, khoản 1 Điều 277 BLTTHS, dự thảo, một nửa
# C7: 05/10/2026 + 45 ngày = thứ Năm 19/11/2026.
bên cạnh C7: C7 24:00 19/11/2026, khoản 1 Điều 277 BLTTHS
