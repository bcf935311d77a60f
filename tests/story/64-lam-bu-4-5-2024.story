tiêu đề: Thứ Bảy 04/05/2024 làm bù cho 29/04
ngày 26/04/2024 09:00: cơ quan điều tra nhận tin chuyển đến

# T5: 26/04/2024 + 3 ngày = thứ Hai 29/04/2024, ngày nghỉ: chuyển sang thứ Năm 02/05.
hạn T5: 24:00 02/05/2024, khoản 5 Điều 146 BLTTHS, chắc chắn trước hết 29/04/2024
# T5w: 3 ngày làm việc: thứ Năm 02/05, thứ Sáu 03/05, thứ Bảy 04/05 (làm bù).
bên cạnh T5: T5w 24:00 04/05/2024, khoản 1 Điều 14 TTLT 01/2017
bỏ qua T5w: 27/04/2024 28/04/2024 29/04/2024 30/04/2024 01/05/2024
# T6: 26/04/2024 + 20 ngày = thứ Năm 16/05/2024.
hạn T6: 24:00 16/05/2024, khoản 1 Điều 147 BLTTHS
# T13b: 16/05/2024 - 7 ngày = thứ Năm 09/05/2024.
hạn T13b: 24:00 09/05/2024, Điều 15 TT 28/2020
hạn T4: 09:00 27/04/2024, khoản 1 Điều 8 TTLT 01/2017
