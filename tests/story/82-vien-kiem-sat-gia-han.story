tiêu đề: Viện kiểm sát quyết định gia hạn
ngày 08/12/2026 14:00: viện kiểm sát nhận đề nghị gia hạn
ngày 10/12/2026 10:00: viện kiểm sát quyết định gia hạn

xong T7p: 10:00 10/12/2026, khoản 2 Điều 11 TTLT 01/2017
