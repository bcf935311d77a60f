tiêu đề: Tết Giáp Thìn 2024: nghỉ bù 13 và 14/02
ngày 07/02/2024 09:00: cơ quan điều tra nhận tin chuyển đến

# T5: 07/02/2024 + 3 ngày = thứ Bảy 10/02/2024, ngày nghỉ: chuyển sang thứ Năm 15/02.
hạn T5: 24:00 15/02/2024, khoản 5 Điều 146 BLTTHS, chắc chắn trước hết 10/02/2024
# T5w: 3 ngày làm việc: thứ Năm 15/02, thứ Sáu 16/02, thứ Hai 19/02.
bên cạnh T5: T5w 24:00 19/02/2024, khoản 1 Điều 14 TTLT 01/2017
bỏ qua T5w: 08/02/2024 09/02/2024 10/02/2024 11/02/2024 12/02/2024 13/02/2024 14/02/2024 17/02/2024 18/02/2024
# T6: 07/02/2024 + 20 ngày = thứ Ba 27/02/2024.
hạn T6: 24:00 27/02/2024, khoản 1 Điều 147 BLTTHS
# T13b: 27/02/2024 - 7 ngày = thứ Ba 20/02/2024.
hạn T13b: 24:00 20/02/2024, Điều 15 TT 28/2020
hạn T4: 09:00 08/02/2024, khoản 1 Điều 8 TTLT 01/2017
