tiêu đề: Báo cáo sau khi kéo dài: đã xong, không phải báo cáo lần nữa
ngày 06/04/2026 09:00: cơ quan điều tra nhận tin
ngày 06/04/2026 10:00: cơ quan điều tra phân công
ngày 13/04/2026 10:00: cơ quan điều tra kéo dài thời hạn
ngày 25/05/2026 10:00: cơ quan điều tra báo cáo kết thúc

xong T13b: 10:00 25/05/2026, Điều 15 TT 28/2020
không có bước tiếp propose
