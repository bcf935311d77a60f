tiêu đề: Nghỉ bù 03/05/2027 cho thứ Bảy 01/05 (dự kiến)
ngày 29/04/2027 09:00: cơ quan điều tra nhận tin chuyển đến

# T5: 29/04/2027 + 3 ngày = Chủ nhật 02/05/2027, ngày nghỉ: chuyển sang thứ Ba 04/05.
hạn T5: 24:00 04/05/2027, khoản 5 Điều 146 BLTTHS, chắc chắn trước hết 02/05/2027, tạm tính
# T5w: 3 ngày làm việc: thứ Ba 04/05, thứ Tư 05/05, thứ Năm 06/05.
bên cạnh T5: T5w 24:00 06/05/2027, khoản 1 Điều 14 TTLT 01/2017, tạm tính
bỏ qua T5w: 30/04/2027 01/05/2027 02/05/2027 03/05/2027
# T6: 29/04/2027 + 20 ngày = thứ Tư 19/05/2027.
hạn T6: 24:00 19/05/2027, khoản 1 Điều 147 BLTTHS, tạm tính
# T13b: 19/05/2027 - 7 ngày = thứ Tư 12/05/2027.
hạn T13b: 24:00 12/05/2027, Điều 15 TT 28/2020, tạm tính
hạn T4: 09:00 30/04/2027, khoản 1 Điều 8 TTLT 01/2017
