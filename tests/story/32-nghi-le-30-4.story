tiêu đề: Nhận tin trước Giỗ Tổ, 30/4 và 1/5 năm 2026
# Thứ Sáu 24/04/2026. 3 ngày: thứ Hai 27/04 nghỉ bù, chuyển sang thứ Ba 28/04.
# Ngày làm việc: 28/04 (1), 29/04 (2), thứ Hai 04/05 (3). 20 ngày: thứ Năm 14/05.
ngày 24/04/2026 16:00: cơ quan điều tra nhận tin

hạn T5: 24:00 28/04/2026, khoản 5 Điều 146 BLTTHS, chắc chắn trước hết 27/04/2026
bên cạnh T5: T5w 24:00 04/05/2026, khoản 1 Điều 14 TTLT 01/2017
bỏ qua T5w: 25/04/2026 26/04/2026 27/04/2026 30/04/2026 01/05/2026 02/05/2026 03/05/2026
hạn T6: 24:00 14/05/2026, khoản 1 Điều 147 BLTTHS
hạn T13b: 24:00 07/05/2026, Điều 15 TT 28/2020
