tiêu đề: Thứ Bảy 26/04/2025 làm bù cho 02/05
ngày 25/04/2025 09:00: cơ quan điều tra nhận tin chuyển đến

# T5: 25/04/2025 + 3 ngày = thứ Hai 28/04/2025.
hạn T5: 24:00 28/04/2025, khoản 5 Điều 146 BLTTHS
# T5w: 3 ngày làm việc: thứ Bảy 26/04 (làm bù), thứ Hai 28/04, thứ Ba 29/04.
bên cạnh T5: T5w 24:00 29/04/2025, khoản 1 Điều 14 TTLT 01/2017
bỏ qua T5w: 27/04/2025
# T6: 25/04/2025 + 20 ngày = thứ Năm 15/05/2025.
hạn T6: 24:00 15/05/2025, khoản 1 Điều 147 BLTTHS
# T13b: 15/05/2025 - 7 ngày = thứ Năm 08/05/2025.
hạn T13b: 24:00 08/05/2025, Điều 15 TT 28/2020
hạn T4: 09:00 26/04/2025, khoản 1 Điều 8 TTLT 01/2017
