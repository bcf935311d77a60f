tiêu đề: Đặc khu Bạch Long Vĩ, hình ảnh khiêu dâm trẻ em: 48 giờ (dự thảo)
# Khoản 1 Điều 147 ít nghiêm trọng nên không phải điểm a; bị hại dưới 16 tuổi nên theo TT 43/2021.
ngày 09/10/2026 10:00: công an đặc khu (Bạch Long Vĩ) ở đảo nhận tin
ngày 09/10/2026 11:00: công an đặc khu (Bạch Long Vĩ) ở đảo phân loại, Điều 147 khoản 1
căn cứ 24 giờ khác: không

hạn T2c: 10:00 11/10/2026, khoản 1 Điều 5 TT 43/2021, dự thảo
bên cạnh T2c: T2c 10:00 10/10/2026, khoản 1 Điều 5 TT 43/2021, dự thảo
# T2b: 09/10/2026 + 7 ngày = thứ Sáu 16/10/2026.
bên cạnh T2c: T2b 24:00 16/10/2026, điểm b khoản 5 Điều 8 TTLT 01/2017
không có hạn T2a
