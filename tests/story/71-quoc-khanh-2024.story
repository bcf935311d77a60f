tiêu đề: Quốc khánh 2024: nghỉ 02 và 03/09
ngày 30/08/2024 09:00: cơ quan điều tra nhận tin chuyển đến

# T5: 30/08/2024 + 3 ngày = thứ Hai 02/09/2024, ngày nghỉ: chuyển sang thứ Tư 04/09.
hạn T5: 24:00 04/09/2024, khoản 5 Điều 146 BLTTHS, chắc chắn trước hết 02/09/2024
# T5w: 3 ngày làm việc: thứ Tư 04/09, thứ Năm 05/09, thứ Sáu 06/09.
bên cạnh T5: T5w 24:00 06/09/2024, khoản 1 Điều 14 TTLT 01/2017
bỏ qua T5w: 31/08/2024 01/09/2024 02/09/2024 03/09/2024
# T6: 30/08/2024 + 20 ngày = thứ Năm 19/09/2024.
hạn T6: 24:00 19/09/2024, khoản 1 Điều 147 BLTTHS
# T13b: 19/09/2024 - 7 ngày = thứ Năm 12/09/2024.
hạn T13b: 24:00 12/09/2024, Điều 15 TT 28/2020
hạn T4: 09:00 31/08/2024, khoản 1 Điều 8 TTLT 01/2017
