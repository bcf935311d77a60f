tiêu đề: Phục hồi, người báo không nêu tên: chỉ gửi Viện kiểm sát
ngày 01/06/2026 08:00: cơ quan điều tra nhận tin
ngày 23/06/2026 15:00: cơ quan điều tra tạm đình chỉ, lý do b
ngày 06/07/2026 09:00: cơ quan điều tra phục hồi
ngày 08/07/2026 09:00: cơ quan điều tra gửi quyết định cho viện kiểm sát
người báo tin: không nêu tên

không có hạn T8r
không có hạn T11r
xong T11: 09:00 08/07/2026, khoản 2 Điều 149 BLTTHS
# T10: 06/07/2026 + 1 tháng = thứ Năm 06/08/2026.
hạn T10: 24:00 06/08/2026, khoản 1 Điều 149 BLTTHS
# Quyết định tạm đình chỉ chỉ được gửi cùng ngày 08/07: trễ.
xong T8: 09:00 08/07/2026, khoản 2 Điều 148 BLTTHS, trễ
