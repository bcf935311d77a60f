tiêu đề: Đã báo cáo trước hạn kéo dài, Viện kiểm sát gia hạn: phải báo cáo lần nữa
ngày 06/04/2026 09:00: cơ quan điều tra nhận tin
ngày 06/04/2026 10:00: cơ quan điều tra phân công
ngày 13/04/2026 10:00: cơ quan điều tra kéo dài thời hạn
ngày 25/05/2026 10:00: cơ quan điều tra báo cáo kết thúc
ngày 28/05/2026 10:00: cơ quan điều tra đề nghị gia hạn
ngày 02/06/2026 10:00: cơ quan điều tra được gia hạn

thay T6x: T7, khoản 2 Điều 147 BLTTHS
# 06/04 + 2 tháng = thứ Bảy 06/06; + 2 tháng = thứ Năm 06/08; lùi 7 ngày: thứ Năm 30/07.
hạn T7: 24:00 06/08/2026, khoản 2 Điều 147 BLTTHS
hạn T13b: 24:00 30/07/2026, Điều 15 TT 28/2020
bước tiếp propose: chậm nhất 30/07/2026
không vướng
