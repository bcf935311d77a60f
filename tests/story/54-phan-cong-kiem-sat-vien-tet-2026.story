tiêu đề: Viện kiểm sát nhận quyết định phân công trước Tết 2026
ngày 12/02/2026 15:00: viện kiểm sát nhận văn bản phân công

# T5c: 3 ngày làm việc: thứ Sáu 13/02, thứ Hai 23/02, thứ Ba 24/02.
hạn T5c: 24:00 24/02/2026, khoản 2 Điều 10 TTLT 01/2017
bỏ qua T5c: 14/02/2026 15/02/2026 16/02/2026 17/02/2026 18/02/2026 19/02/2026 20/02/2026 21/02/2026 22/02/2026
