tiêu đề: Viện kiểm sát từ chối trong hạn
ngày 10/12/2026 14:00: viện kiểm sát nhận đề nghị gia hạn
ngày 14/12/2026 16:00: viện kiểm sát từ chối gia hạn

xong T7p: 16:00 14/12/2026, khoản 2 Điều 11 TTLT 01/2017
