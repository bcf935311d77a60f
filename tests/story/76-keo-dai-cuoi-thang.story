tiêu đề: Nhận ngày 31/08: kéo dài đến 31/10, gia hạn đến 31/12
ngày 31/08/2026 10:00: cơ quan điều tra nhận tin
ngày 01/09/2026 08:00: cơ quan điều tra phân công
ngày 18/09/2026 09:00: cơ quan điều tra kéo dài thời hạn
ngày 20/10/2026 09:00: cơ quan điều tra đề nghị gia hạn
ngày 23/10/2026 09:00: cơ quan điều tra được gia hạn

thay T6: T6x, khoản 1 Điều 147 BLTTHS
thay T6x: T7, khoản 2 Điều 147 BLTTHS
# T6x: 31/08/2026 + 2 tháng = thứ Bảy 31/10/2026, ngày nghỉ: chuyển sang thứ Hai 02/11; gia hạn tính từ ngày chưa dời.
# T7: 31/10/2026 + 2 tháng = thứ Năm 31/12/2026.
hạn T7: 24:00 31/12/2026, khoản 2 Điều 147 BLTTHS, khoản 2 Điều 11 TTLT 01/2017
# T13b: 31/12/2026 - 7 ngày = thứ Năm 24/12/2026.
hạn T13b: 24:00 24/12/2026, Điều 15 TT 28/2020
không có bước tiếp request_extension
không vướng
