tiêu đề: Viện kiểm sát phục hồi vụ án: hạn truy tố tính lại
ngày 05/01/2026 15:00: viện kiểm sát nhận hồ sơ vụ án, Điều 150 khoản 1
ngày 20/01/2026 15:00: viện kiểm sát tạm đình chỉ vụ án
ngày 21/01/2026 15:00: viện kiểm sát giao cáo trạng
ngày 10/08/2026 09:00: viện kiểm sát phục hồi vụ án

xong C6: 15:00 20/01/2026, khoản 1 Điều 240 BLTTHS
xong C6n: 15:00 21/01/2026, khoản 2 Điều 240 BLTTHS
# C6: 10/08/2026 + 30 ngày = thứ Tư 09/09/2026.
hạn C6: 24:00 09/09/2026, khoản 1 Điều 240 BLTTHS, khoản 4 Điều 249 BLTTHS
