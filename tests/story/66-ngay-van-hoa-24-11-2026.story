tiêu đề: Ngày Văn hóa 24/11/2026 nghỉ: hạn 3 ngày dời sang 25/11
ngày 21/11/2026 09:00: cơ quan điều tra nhận tin chuyển đến

# T5: 21/11/2026 + 3 ngày = thứ Ba 24/11/2026, ngày nghỉ: chuyển sang thứ Tư 25/11.
hạn T5: 24:00 25/11/2026, khoản 5 Điều 146 BLTTHS, chắc chắn trước hết 24/11/2026
# T5w: 3 ngày làm việc: thứ Hai 23/11, thứ Tư 25/11, thứ Năm 26/11.
bên cạnh T5: T5w 24:00 26/11/2026, khoản 1 Điều 14 TTLT 01/2017
bỏ qua T5w: 22/11/2026 24/11/2026
# T6: 21/11/2026 + 20 ngày = thứ Sáu 11/12/2026.
hạn T6: 24:00 11/12/2026, khoản 1 Điều 147 BLTTHS
# T13b: 11/12/2026 - 7 ngày = thứ Sáu 04/12/2026.
hạn T13b: 24:00 04/12/2026, Điều 15 TT 28/2020
hạn T4: 09:00 22/11/2026, khoản 1 Điều 8 TTLT 01/2017
