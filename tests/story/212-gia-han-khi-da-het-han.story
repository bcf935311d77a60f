tiêu đề: Viện kiểm sát gia hạn khi đã hết hạn, không thấy đề nghị: vướng, hạn cũ vẫn trễ
ngày 03/08/2026 09:00: cơ quan điều tra nhận tin
ngày 03/08/2026 10:00: cơ quan điều tra phân loại, Điều 150 khoản 1
ngày 04/08/2026 10:00: cơ quan điều tra phân công
ngày 12/08/2026 10:00: cơ quan điều tra kéo dài thời hạn
ngày 20/10/2026 10:00: cơ quan điều tra được gia hạn

# 03/08 + 2 tháng = thứ Bảy 03/10, ngày nghỉ: thứ Hai 05/10. Gia hạn tính từ 03/10: thứ Năm 03/12.
thay T6x: T7, khoản 2 Điều 147 BLTTHS, trễ
hạn T7: 24:00 03/12/2026, khoản 2 Điều 147 BLTTHS
vướng gia hạn muộn: được gia hạn, chậm nhất 05/10/2026, khoản 2 Điều 147 BLTTHS
vướng không thấy đề nghị: được gia hạn, khoản 2 Điều 147 BLTTHS
