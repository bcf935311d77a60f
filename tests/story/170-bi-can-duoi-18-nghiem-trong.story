tiêu đề: Bị can 16 tuổi, tội nghiêm trọng: điều tra nhiều nhất 1 tháng 15 ngày (dự thảo)
# Luật 59/2024: không quá một nửa, trừ vụ án đặc biệt phức tạp; nửa tháng là 15 ngày (Điều 146 BLDS).
ngày 05/10/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 348 khoản 1
bị can dưới 18 tuổi: có

# C1: 05/10/2026 + 1 tháng = thứ Năm 05/11/2026 + 15 ngày = thứ Sáu 20/11/2026.
hạn C1: 24:00 20/11/2026, khoản 1 Điều 172 BLTTHS, dự thảo, một nửa
# C1: 05/10/2026 + 3 tháng = thứ Ba 05/01/2027.
bên cạnh C1: C1 24:00 05/01/2027, khoản 1 Điều 172 BLTTHS, tạm tính
