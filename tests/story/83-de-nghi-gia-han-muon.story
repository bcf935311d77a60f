tiêu đề: Đề nghị gia hạn muộn hai ngày
ngày 01/06/2026 08:00: cơ quan điều tra nhận tin
ngày 02/06/2026 08:00: cơ quan điều tra phân công
ngày 18/06/2026 09:00: cơ quan điều tra kéo dài thời hạn
ngày 29/07/2026 09:00: cơ quan điều tra đề nghị gia hạn
ngày 31/07/2026 09:00: cơ quan điều tra được gia hạn

# Chậm nhất: 01/08/2026 - 5 ngày = thứ Hai 27/07/2026.
vướng đề nghị muộn: đề nghị gia hạn, chậm nhất 27/07/2026, khoản 2 Điều 147 BLTTHS
# T7: 01/08/2026 + 2 tháng = thứ Năm 01/10/2026.
hạn T7: 24:00 01/10/2026, khoản 2 Điều 147 BLTTHS
