tiêu đề: Hạn 20 ngày hết giữa Tết 2026
ngày 28/01/2026 09:00: cơ quan điều tra nhận tin chuyển đến

# T5: 28/01/2026 + 3 ngày = thứ Bảy 31/01/2026, ngày nghỉ: chuyển sang thứ Hai 02/02.
hạn T5: 24:00 02/02/2026, khoản 5 Điều 146 BLTTHS, chắc chắn trước hết 31/01/2026
# T5w: 3 ngày làm việc: thứ Năm 29/01, thứ Sáu 30/01, thứ Hai 02/02.
bên cạnh T5: T5w 24:00 02/02/2026, khoản 1 Điều 14 TTLT 01/2017
bỏ qua T5w: 31/01/2026 01/02/2026
# T6: 28/01/2026 + 20 ngày = thứ Ba 17/02/2026, ngày nghỉ: chuyển sang thứ Hai 23/02.
hạn T6: 24:00 23/02/2026, khoản 1 Điều 147 BLTTHS, chắc chắn trước hết 17/02/2026
# T13b: 17/02/2026 - 7 ngày = thứ Ba 10/02/2026.
hạn T13b: 24:00 10/02/2026, Điều 15 TT 28/2020
hạn T4: 09:00 29/01/2026, khoản 1 Điều 8 TTLT 01/2017
