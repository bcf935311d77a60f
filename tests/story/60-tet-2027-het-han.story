tiêu đề: Hạn 20 ngày hết trong Tết 2027 chưa công bố
ngày 20/01/2027 09:00: cơ quan điều tra nhận tin chuyển đến

# T5: 20/01/2027 + 3 ngày = thứ Bảy 23/01/2027, ngày nghỉ: chuyển sang thứ Hai 25/01.
hạn T5: 24:00 25/01/2027, khoản 5 Điều 146 BLTTHS, chắc chắn trước hết 23/01/2027, tạm tính
# T5w: 3 ngày làm việc: thứ Năm 21/01, thứ Sáu 22/01, thứ Hai 25/01.
bên cạnh T5: T5w 24:00 25/01/2027, khoản 1 Điều 14 TTLT 01/2017, tạm tính
bỏ qua T5w: 23/01/2027 24/01/2027
# T6: 20/01/2027 + 20 ngày = thứ Ba 09/02/2027, ngày nghỉ: chuyển sang thứ Sáu 12/02.
hạn T6: 24:00 12/02/2027, khoản 1 Điều 147 BLTTHS, chắc chắn trước hết 09/02/2027, tạm tính
# T13b: 09/02/2027 - 7 ngày = thứ Ba 02/02/2027.
hạn T13b: 24:00 02/02/2027, Điều 15 TT 28/2020, tạm tính
hạn T4: 09:00 21/01/2027, khoản 1 Điều 8 TTLT 01/2017
