tiêu đề: Nhân viên bệnh viện đánh tráo trẻ sơ sinh: Điều 152 khoản 2
ngày 19/10/2026 08:30: công an xã nhận tin
ngày 19/10/2026 10:00: công an xã phân loại, Điều 152 khoản 2
căn cứ 24 giờ khác: không

mức độ: nghiêm trọng
chuyển cho: cơ quan điều tra, 24 giờ, khoản 1 Điều 5 TT 43/2021
không có hạn T2a
hạn T2c: 08:30 20/10/2026, khoản 1 Điều 5 TT 43/2021, dự thảo
# T2b: 19/10/2026 + 7 ngày = thứ Hai 26/10/2026.
bên cạnh T2c: T2b 24:00 26/10/2026, điểm b khoản 5 Điều 8 TTLT 01/2017
