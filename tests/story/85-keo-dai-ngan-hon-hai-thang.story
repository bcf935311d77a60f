tiêu đề: Quyết định kéo dài chỉ đến 20/07: hết hạn theo quyết định
ngày 01/06/2026 08:00: cơ quan điều tra nhận tin
ngày 02/06/2026 08:00: cơ quan điều tra phân công
ngày 18/06/2026 09:00: cơ quan điều tra kéo dài thời hạn, đến hết 20/07/2026

# Không quá 02 tháng: đến 01/08; quyết định ghi ngắn hơn thì theo quyết định.
hạn T6x: 24:00 20/07/2026, khoản 2 Điều 147 BLTTHS
không vướng
