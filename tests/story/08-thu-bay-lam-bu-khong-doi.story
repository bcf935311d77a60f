tiêu đề: Hạn hết vào thứ Bảy làm bù thì không dời
# Chủ nhật 02/08/2026 + 20 = thứ Bảy 22/08/2026, ngày làm bù cho 31/08: hết hạn đúng ngày ấy.
# Trừ 7 ngày: thứ Bảy 15/08, ngày nghỉ, lùi về thứ Sáu 14/08.
ngày 02/08/2026 09:00: cơ quan điều tra nhận tin
ngày 02/08/2026 11:00: cơ quan điều tra phân loại, Điều 150 khoản 1

hạn T6: 24:00 22/08/2026, khoản 1 Điều 147 BLTTHS
hạn T13b: 24:00 14/08/2026, Điều 15 TT 28/2020, theo chữ 15/08/2026
hạn T5: 24:00 05/08/2026, khoản 5 Điều 146 BLTTHS
bên cạnh T5: T5w 24:00 05/08/2026, khoản 1 Điều 14 TTLT 01/2017
xong T4: 11:00 02/08/2026, khoản 1 Điều 8 TTLT 01/2017
chuyển cho: không
