tiêu đề: Thủ trưởng kéo dài khi 20 ngày đã hết: không điều nào cấm, hạn cũ vẫn trễ
ngày 05/10/2026 09:00: cơ quan điều tra nhận tin
ngày 06/10/2026 10:00: cơ quan điều tra phân công
ngày 28/10/2026 10:00: cơ quan điều tra kéo dài thời hạn

# 05/10 + 20 ngày = Chủ nhật 25/10, ngày nghỉ: thứ Hai 26/10.
thay T6: T6x, khoản 1 Điều 147 BLTTHS, trễ
# 05/10 + 2 tháng = thứ Bảy 05/12, ngày nghỉ: thứ Hai 07/12.
hạn T6x: 24:00 07/12/2026, khoản 2 Điều 147 BLTTHS, chắc chắn trước hết 05/12/2026
không vướng
