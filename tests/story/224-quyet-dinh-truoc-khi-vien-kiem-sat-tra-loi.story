tiêu đề: Đã ra quyết định khi Viện kiểm sát chưa trả lời đề nghị gia hạn: không còn gì để trả lời
ngày 01/06/2026 08:00: cơ quan điều tra nhận tin
ngày 02/06/2026 08:00: cơ quan điều tra phân công
ngày 18/06/2026 09:00: cơ quan điều tra kéo dài thời hạn
ngày 20/07/2026 09:00: cơ quan điều tra đề nghị gia hạn
ngày 20/07/2026 15:00: viện kiểm sát nhận đề nghị gia hạn
ngày 21/07/2026 09:00: cơ quan điều tra không khởi tố

thôi T7p: 09:00 21/07/2026, khoản 2 Điều 11 TTLT 01/2017
