tiêu đề: Mua dâm người dưới 18 tuổi: 24 giờ theo Thông tư 43/2021 (dự thảo)
# Khoản 1 Điều 329 là tội nghiêm trọng, không có căn cứ khác: hạn 7 ngày đứng bên cạnh (thứ Hai 12/10).
ngày 05/10/2026 09:00: công an phường nhận tin
ngày 05/10/2026 10:00: công an phường phân loại, Điều 329 khoản 1
căn cứ 24 giờ khác: không
bị hại dưới 18 tuổi: có

hạn T2c: 09:00 06/10/2026, dự thảo, khoản 1 Điều 5 TT 43/2021
bên cạnh T2c: T2b 24:00 12/10/2026, điểm b khoản 5 Điều 8 TTLT 01/2017
còn hạn: T2c
