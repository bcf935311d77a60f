tiêu đề: Điều 153 chưa rõ khoản thì tính khoản nặng nhất
# Khoản 1 nghiêm trọng, khoản 2 và 3 rất nghiêm trọng: chưa loại trừ được 24 giờ.
ngày 05/10/2026 09:00: công an xã nhận tin
ngày 05/10/2026 10:00: công an xã phân loại, Điều 153
căn cứ 24 giờ khác: không

mức độ: rất nghiêm trọng
chuyển cho: cơ quan điều tra, 24 giờ
hạn T2a: 09:00 06/10/2026, điểm a khoản 5 Điều 8 TTLT 01/2017
bên cạnh T2a: T2b 24:00 12/10/2026, điểm b khoản 5 Điều 8 TTLT 01/2017
bên cạnh T2a: T2c 09:00 06/10/2026, khoản 1 Điều 5 TT 43/2021, dự thảo
