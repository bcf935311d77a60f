tiêu đề: Nhận tin trước Tết 2027, mọi ngày đều tạm tính
# Thứ Tư 03/02/2027. 3 ngày: thứ Bảy 06/02; dự kiến nghỉ 05/02, 08 đến 11/02: thứ Sáu 12/02.
# Ngày làm việc: 04/02 (1), 12/02 (2), thứ Hai 15/02 (3). 20 ngày: 23/02, thứ Ba.
ngày 03/02/2027 08:30: cơ quan điều tra nhận tin

hạn T5: 24:00 12/02/2027, khoản 5 Điều 146 BLTTHS, chắc chắn trước hết 06/02/2027, tạm tính
bên cạnh T5: T5w 24:00 15/02/2027, khoản 1 Điều 14 TTLT 01/2017, tạm tính
bỏ qua T5w: 05/02/2027 06/02/2027 07/02/2027 08/02/2027 09/02/2027 10/02/2027 11/02/2027 13/02/2027 14/02/2027
hạn T6: 24:00 23/02/2027, khoản 1 Điều 147 BLTTHS, tạm tính
hạn T4: 08:30 04/02/2027, khoản 1 Điều 8 TTLT 01/2017
