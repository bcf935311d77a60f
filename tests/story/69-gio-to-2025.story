tiêu đề: Giỗ Tổ 07/04/2025 vào thứ Hai
ngày 04/04/2025 09:00: cơ quan điều tra nhận tin chuyển đến

# T5: 04/04/2025 + 3 ngày = thứ Hai 07/04/2025, ngày nghỉ: chuyển sang thứ Ba 08/04.
hạn T5: 24:00 08/04/2025, khoản 5 Điều 146 BLTTHS, chắc chắn trước hết 07/04/2025
# T5w: 3 ngày làm việc: thứ Ba 08/04, thứ Tư 09/04, thứ Năm 10/04.
bên cạnh T5: T5w 24:00 10/04/2025, khoản 1 Điều 14 TTLT 01/2017
bỏ qua T5w: 05/04/2025 06/04/2025 07/04/2025
# T6: 04/04/2025 + 20 ngày = thứ Năm 24/04/2025.
hạn T6: 24:00 24/04/2025, khoản 1 Điều 147 BLTTHS
# T13b: 24/04/2025 - 7 ngày = thứ Năm 17/04/2025.
hạn T13b: 24:00 17/04/2025, Điều 15 TT 28/2020
hạn T4: 09:00 05/04/2025, khoản 1 Điều 8 TTLT 01/2017
