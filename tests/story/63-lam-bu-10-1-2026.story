tiêu đề: Thứ Bảy 10/01/2026 làm bù cho 02/01
ngày 08/01/2026 09:00: cơ quan điều tra nhận tin chuyển đến

# T5: 08/01/2026 + 3 ngày = Chủ nhật 11/01/2026, ngày nghỉ: chuyển sang thứ Hai 12/01.
hạn T5: 24:00 12/01/2026, khoản 5 Điều 146 BLTTHS, chắc chắn trước hết 11/01/2026
# T5w: 3 ngày làm việc: thứ Sáu 09/01, thứ Bảy 10/01 (làm bù), thứ Hai 12/01.
bên cạnh T5: T5w 24:00 12/01/2026, khoản 1 Điều 14 TTLT 01/2017
bỏ qua T5w: 11/01/2026
# T6: 08/01/2026 + 20 ngày = thứ Tư 28/01/2026.
hạn T6: 24:00 28/01/2026, khoản 1 Điều 147 BLTTHS
# T13b: 28/01/2026 - 7 ngày = thứ Tư 21/01/2026.
hạn T13b: 24:00 21/01/2026, Điều 15 TT 28/2020
hạn T4: 09:00 09/01/2026, khoản 1 Điều 8 TTLT 01/2017
