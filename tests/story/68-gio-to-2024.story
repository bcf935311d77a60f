tiêu đề: Giỗ Tổ 18/04/2024 vào thứ Năm
ngày 15/04/2024 09:00: cơ quan điều tra nhận tin chuyển đến

# T5: 15/04/2024 + 3 ngày = thứ Năm 18/04/2024, ngày nghỉ: chuyển sang thứ Sáu 19/04.
hạn T5: 24:00 19/04/2024, khoản 5 Điều 146 BLTTHS, chắc chắn trước hết 18/04/2024
# T5w: 3 ngày làm việc: thứ Ba 16/04, thứ Tư 17/04, thứ Sáu 19/04.
bên cạnh T5: T5w 24:00 19/04/2024, khoản 1 Điều 14 TTLT 01/2017
bỏ qua T5w: 18/04/2024
# T6: 15/04/2024 + 20 ngày = Chủ nhật 05/05/2024, ngày nghỉ: chuyển sang thứ Hai 06/05.
hạn T6: 24:00 06/05/2024, khoản 1 Điều 147 BLTTHS, chắc chắn trước hết 05/05/2024
# T13b: 05/05/2024 - 7 ngày = Chủ nhật 28/04/2024, ngày nghỉ: lùi về thứ Sáu 26/04.
hạn T13b: 24:00 26/04/2024, Điều 15 TT 28/2020, theo chữ 28/04/2024
hạn T4: 09:00 16/04/2024, khoản 1 Điều 8 TTLT 01/2017
