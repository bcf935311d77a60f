tiêu đề: Trả lời gia hạn ghi ở cơ quan điều tra trước khi Viện kiểm sát xác nhận đã nhận đề nghị
ngày 01/06/2026 08:00: cơ quan điều tra nhận tin
ngày 02/06/2026 08:00: cơ quan điều tra phân công
ngày 18/06/2026 09:00: cơ quan điều tra kéo dài thời hạn
ngày 20/07/2026 09:00: cơ quan điều tra đề nghị gia hạn
ngày 22/07/2026 09:00: cơ quan điều tra bị từ chối gia hạn
ngày 23/07/2026 09:00: viện kiểm sát nhận đề nghị gia hạn

xong T7p: 09:00 22/07/2026, khoản 2 Điều 11 TTLT 01/2017
