tiêu đề: Nhận tin ngày làm việc cuối trước Tết 2025
ngày 24/01/2025 16:30: cơ quan điều tra nhận tin chuyển đến

# T5: 24/01/2025 + 3 ngày = thứ Hai 27/01/2025, ngày nghỉ: chuyển sang thứ Hai 03/02.
hạn T5: 24:00 03/02/2025, khoản 5 Điều 146 BLTTHS, chắc chắn trước hết 27/01/2025
# T5w: 3 ngày làm việc: thứ Hai 03/02, thứ Ba 04/02, thứ Tư 05/02.
bên cạnh T5: T5w 24:00 05/02/2025, khoản 1 Điều 14 TTLT 01/2017
bỏ qua T5w: 25/01/2025 26/01/2025 27/01/2025 28/01/2025 29/01/2025 30/01/2025 31/01/2025 01/02/2025 02/02/2025
# T6: 24/01/2025 + 20 ngày = thứ Năm 13/02/2025.
hạn T6: 24:00 13/02/2025, khoản 1 Điều 147 BLTTHS
# T13b: 13/02/2025 - 7 ngày = thứ Năm 06/02/2025.
hạn T13b: 24:00 06/02/2025, Điều 15 TT 28/2020
hạn T4: 16:30 25/01/2025, khoản 1 Điều 8 TTLT 01/2017
