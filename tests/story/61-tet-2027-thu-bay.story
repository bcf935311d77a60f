tiêu đề: Nhận tin đúng mùng một Tết Đinh Mùi, thứ Bảy 06/02/2027
ngày 06/02/2027 23:50: cơ quan điều tra nhận tin chuyển đến

# T5: 06/02/2027 + 3 ngày = thứ Ba 09/02/2027, ngày nghỉ: chuyển sang thứ Sáu 12/02.
hạn T5: 24:00 12/02/2027, khoản 5 Điều 146 BLTTHS, chắc chắn trước hết 09/02/2027, tạm tính
# T5w: 3 ngày làm việc: thứ Sáu 12/02, thứ Hai 15/02, thứ Ba 16/02.
bên cạnh T5: T5w 24:00 16/02/2027, khoản 1 Điều 14 TTLT 01/2017, tạm tính
bỏ qua T5w: 07/02/2027 08/02/2027 09/02/2027 10/02/2027 11/02/2027 13/02/2027 14/02/2027
# T6: 06/02/2027 + 20 ngày = thứ Sáu 26/02/2027.
hạn T6: 24:00 26/02/2027, khoản 1 Điều 147 BLTTHS, tạm tính
# T13b: 26/02/2027 - 7 ngày = thứ Sáu 19/02/2027.
hạn T13b: 24:00 19/02/2027, Điều 15 TT 28/2020, tạm tính
hạn T4: 23:50 07/02/2027, khoản 1 Điều 8 TTLT 01/2017
