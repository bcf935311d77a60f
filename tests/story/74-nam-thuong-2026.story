tiêu đề: Tháng 2 năm thường có 28 ngày
ngày 27/02/2026 09:00: cơ quan điều tra nhận tin chuyển đến

# T5: 27/02/2026 + 3 ngày = thứ Hai 02/03/2026.
hạn T5: 24:00 02/03/2026, khoản 5 Điều 146 BLTTHS
# T5w: 3 ngày làm việc: thứ Hai 02/03, thứ Ba 03/03, thứ Tư 04/03.
bên cạnh T5: T5w 24:00 04/03/2026, khoản 1 Điều 14 TTLT 01/2017
bỏ qua T5w: 28/02/2026 01/03/2026
# T6: 27/02/2026 + 20 ngày = thứ Năm 19/03/2026.
hạn T6: 24:00 19/03/2026, khoản 1 Điều 147 BLTTHS
# T13b: 19/03/2026 - 7 ngày = thứ Năm 12/03/2026.
hạn T13b: 24:00 12/03/2026, Điều 15 TT 28/2020
hạn T4: 09:00 28/02/2026, khoản 1 Điều 8 TTLT 01/2017
