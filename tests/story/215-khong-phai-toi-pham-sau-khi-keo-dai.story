tiêu đề: Đã kéo dài rồi xác định không phải tin về tội phạm: hạn kéo dài cũng thôi
ngày 05/10/2026 09:00: cơ quan điều tra nhận tin
ngày 06/10/2026 10:00: cơ quan điều tra phân công
ngày 12/10/2026 10:00: cơ quan điều tra kéo dài thời hạn
ngày 19/10/2026 10:00: cơ quan điều tra xác định không phải tin về tội phạm

thôi T6x: 10:00 19/10/2026, khoản 2 Điều 147 BLTTHS
thôi T13b: 10:00 19/10/2026, Điều 15 TT 28/2020
