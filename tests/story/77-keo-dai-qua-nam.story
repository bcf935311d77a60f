tiêu đề: Kéo dài qua năm mới, hạn rơi vào tháng 2/2027
ngày 15/12/2026 10:00: cơ quan điều tra nhận tin
ngày 16/12/2026 08:00: cơ quan điều tra phân công
ngày 30/12/2026 09:00: cơ quan điều tra kéo dài thời hạn

# T6x: 15/12/2026 + 2 tháng = thứ Hai 15/02/2027.
hạn T6x: 24:00 15/02/2027, khoản 2 Điều 147 BLTTHS, khoản 1 Điều 11 TTLT 01/2017, tạm tính
# Đề nghị gia hạn: 15/02/2027 - 5 ngày = thứ Tư 10/02/2027, ngày nghỉ: lùi về thứ Năm 04/02. Hết hạn mới: 15/02/2027 + 2 tháng = thứ Năm 15/04/2027.
bước tiếp request_extension: chậm nhất 04/02/2027, hết hạn mới 15/04/2027, khoản 2 Điều 147 BLTTHS
