tiêu đề: Ngày 24/11/2025 chưa phải ngày nghỉ
ngày 21/11/2025 09:00: cơ quan điều tra nhận tin chuyển đến

# T5: 21/11/2025 + 3 ngày = thứ Hai 24/11/2025.
hạn T5: 24:00 24/11/2025, khoản 5 Điều 146 BLTTHS
# T5w: 3 ngày làm việc: thứ Hai 24/11, thứ Ba 25/11, thứ Tư 26/11.
bên cạnh T5: T5w 24:00 26/11/2025, khoản 1 Điều 14 TTLT 01/2017
bỏ qua T5w: 22/11/2025 23/11/2025
# T6: 21/11/2025 + 20 ngày = thứ Năm 11/12/2025.
hạn T6: 24:00 11/12/2025, khoản 1 Điều 147 BLTTHS
# T13b: 11/12/2025 - 7 ngày = thứ Năm 04/12/2025.
hạn T13b: 24:00 04/12/2025, Điều 15 TT 28/2020
hạn T4: 09:00 22/11/2025, khoản 1 Điều 8 TTLT 01/2017
