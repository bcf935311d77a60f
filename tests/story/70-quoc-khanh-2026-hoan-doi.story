tiêu đề: Quốc khánh 2026: 31/08 nghỉ hoán đổi, 01 và 02/09 nghỉ lễ
ngày 28/08/2026 09:00: cơ quan điều tra nhận tin chuyển đến

# T5: 28/08/2026 + 3 ngày = thứ Hai 31/08/2026, ngày nghỉ: chuyển sang thứ Năm 03/09.
hạn T5: 24:00 03/09/2026, khoản 5 Điều 146 BLTTHS, chắc chắn trước hết 31/08/2026
# T5w: 3 ngày làm việc: thứ Năm 03/09, thứ Sáu 04/09, thứ Hai 07/09.
bên cạnh T5: T5w 24:00 07/09/2026, khoản 1 Điều 14 TTLT 01/2017
bỏ qua T5w: 29/08/2026 30/08/2026 31/08/2026 01/09/2026 02/09/2026 05/09/2026 06/09/2026
# T6: 28/08/2026 + 20 ngày = thứ Năm 17/09/2026.
hạn T6: 24:00 17/09/2026, khoản 1 Điều 147 BLTTHS
# T13b: 17/09/2026 - 7 ngày = thứ Năm 10/09/2026.
hạn T13b: 24:00 10/09/2026, Điều 15 TT 28/2020
hạn T4: 09:00 29/08/2026, khoản 1 Điều 8 TTLT 01/2017
