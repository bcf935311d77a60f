tiêu đề: Điều 153 chưa rõ khoản thì tính khoản nặng nhất
# Khoản 1 nghiêm trọng, khoản 2 và 3 rất nghiêm trọng: chưa loại trừ được 24 giờ.
ngày 05/10/2026 09:00: công an xã nhận tin
ngày 05/10/2026 10:00: công an xã phân loại, Điều 153
căn cứ 24 giờ khác: không

mức độ: rất nghiêm trọng
chuyển cho: cơ quan điều tra, 24 giờ
hạn T2a: 09:00 06/10/2026
bên cạnh T2a: T2b 24:00 12/10/2026
bên cạnh T2a: T2c 09:00 06/10/2026, dự thảo
