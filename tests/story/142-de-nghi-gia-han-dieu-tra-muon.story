tiêu đề: Đề nghị gia hạn điều tra sau ngày chậm nhất
ngày 05/01/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 348 khoản 1
ngày 01/04/2026 08:00: cơ quan điều tra đề nghị gia hạn điều tra

# Chậm nhất: 05/04/2026 - 10 ngày = thứ Năm 26/03/2026.
vướng đề nghị muộn: đề nghị gia hạn điều tra, chậm nhất 26/03/2026, khoản 2 Điều 172 BLTTHS
# C1: 05/01/2026 + 3 tháng = Chủ nhật 05/04/2026, ngày nghỉ: chuyển sang thứ Hai 06/04.
hạn C1: 24:00 06/04/2026, khoản 1 Điều 172 BLTTHS, chắc chắn trước hết 05/04/2026
