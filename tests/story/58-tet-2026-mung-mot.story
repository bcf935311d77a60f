tiêu đề: Nhận tin đúng mùng một Tết Bính Ngọ 17/02/2026
ngày 17/02/2026 02:30: cơ quan điều tra nhận tin chuyển đến

# T5: 17/02/2026 + 3 ngày = thứ Sáu 20/02/2026, ngày nghỉ: chuyển sang thứ Hai 23/02.
hạn T5: 24:00 23/02/2026, khoản 5 Điều 146 BLTTHS, chắc chắn trước hết 20/02/2026
# T5w: 3 ngày làm việc: thứ Hai 23/02, thứ Ba 24/02, thứ Tư 25/02.
bên cạnh T5: T5w 24:00 25/02/2026, khoản 1 Điều 14 TTLT 01/2017
bỏ qua T5w: 18/02/2026 19/02/2026 20/02/2026 21/02/2026 22/02/2026
# T6: 17/02/2026 + 20 ngày = thứ Hai 09/03/2026.
hạn T6: 24:00 09/03/2026, khoản 1 Điều 147 BLTTHS
# T13b: 09/03/2026 - 7 ngày = thứ Hai 02/03/2026.
hạn T13b: 24:00 02/03/2026, Điều 15 TT 28/2020
hạn T4: 02:30 18/02/2026, khoản 1 Điều 8 TTLT 01/2017
