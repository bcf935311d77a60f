tiêu đề: Đã gia hạn rồi rõ dấu hiệu tội phạm: hạn gia hạn cũng thôi
ngày 06/04/2026 09:00: cơ quan điều tra nhận tin
ngày 06/04/2026 10:00: cơ quan điều tra phân công
ngày 13/04/2026 10:00: cơ quan điều tra kéo dài thời hạn
ngày 28/05/2026 10:00: cơ quan điều tra đề nghị gia hạn
ngày 02/06/2026 10:00: cơ quan điều tra được gia hạn
ngày 10/06/2026 10:00: cơ quan điều tra xác định rõ dấu hiệu tội phạm

thôi T7: 10:00 10/06/2026, khoản 2 Điều 147 BLTTHS
