tiêu đề: Hạn 20 ngày hết giữa Tết Ất Tỵ 2025
ngày 08/01/2025 09:00: cơ quan điều tra nhận tin chuyển đến

# T5: 08/01/2025 + 3 ngày = thứ Bảy 11/01/2025, ngày nghỉ: chuyển sang thứ Hai 13/01.
hạn T5: 24:00 13/01/2025, khoản 5 Điều 146 BLTTHS, chắc chắn trước hết 11/01/2025
# T5w: 3 ngày làm việc: thứ Năm 09/01, thứ Sáu 10/01, thứ Hai 13/01.
bên cạnh T5: T5w 24:00 13/01/2025, khoản 1 Điều 14 TTLT 01/2017
bỏ qua T5w: 11/01/2025 12/01/2025
# T6: 08/01/2025 + 20 ngày = thứ Ba 28/01/2025, ngày nghỉ: chuyển sang thứ Hai 03/02.
hạn T6: 24:00 03/02/2025, khoản 1 Điều 147 BLTTHS, chắc chắn trước hết 28/01/2025
# T13b: 28/01/2025 - 7 ngày = thứ Ba 21/01/2025.
hạn T13b: 24:00 21/01/2025, Điều 15 TT 28/2020
hạn T4: 09:00 09/01/2025, khoản 1 Điều 8 TTLT 01/2017
