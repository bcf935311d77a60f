tiêu đề: Qua ngày 29/02/2024
ngày 12/02/2024 09:00: cơ quan điều tra nhận tin chuyển đến

# T5: 12/02/2024 + 3 ngày = thứ Năm 15/02/2024.
hạn T5: 24:00 15/02/2024, khoản 5 Điều 146 BLTTHS
# T5w: 3 ngày làm việc: thứ Năm 15/02, thứ Sáu 16/02, thứ Hai 19/02.
bên cạnh T5: T5w 24:00 19/02/2024, khoản 1 Điều 14 TTLT 01/2017
bỏ qua T5w: 13/02/2024 14/02/2024 17/02/2024 18/02/2024
# T6: 12/02/2024 + 20 ngày = Chủ nhật 03/03/2024, ngày nghỉ: chuyển sang thứ Hai 04/03.
hạn T6: 24:00 04/03/2024, khoản 1 Điều 147 BLTTHS, chắc chắn trước hết 03/03/2024
# T13b: 03/03/2024 - 7 ngày = Chủ nhật 25/02/2024, ngày nghỉ: lùi về thứ Sáu 23/02.
hạn T13b: 24:00 23/02/2024, Điều 15 TT 28/2020, theo chữ 25/02/2024
hạn T4: 09:00 13/02/2024, khoản 1 Điều 8 TTLT 01/2017
