tiêu đề: Quyết định kéo dài ghi quá 2 tháng: hạn vẫn là 2 tháng
ngày 01/06/2026 08:00: cơ quan điều tra nhận tin
ngày 02/06/2026 08:00: cơ quan điều tra phân công
ngày 18/06/2026 09:00: cơ quan điều tra kéo dài thời hạn, đến hết 31/08/2026

# T6x: 01/06/2026 + 2 tháng = thứ Bảy 01/08/2026, ngày nghỉ: chuyển sang thứ Hai 03/08.
hạn T6x: 24:00 03/08/2026, khoản 2 Điều 147 BLTTHS, chắc chắn trước hết 01/08/2026
vướng dài hơn luật cho: kéo dài thời hạn, chậm nhất 03/08/2026, khoản 2 Điều 147 BLTTHS
