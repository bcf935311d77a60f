tiêu đề: Từ tin báo ở xã đến phiên toà
ngày 05/01/2026 08:10: công an xã nhận tin
ngày 05/01/2026 09:00: công an xã phân loại, Điều 150 khoản 2
ngày 05/01/2026 14:00: công an xã chuyển tin
ngày 05/01/2026 16:00: cơ quan điều tra nhận tin chuyển đến
ngày 06/01/2026 08:00: cơ quan điều tra phân công
ngày 20/01/2026 10:00: cơ quan điều tra khởi tố, Điều 150 khoản 2
ngày 20/01/2026 10:00: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 2
ngày 20/01/2026 16:00: cơ quan điều tra gửi quyết định cho viện kiểm sát
ngày 22/01/2026 16:00: cơ quan điều tra báo kết quả cho người báo tin
ngày 15/05/2026 10:00: cơ quan điều tra kết luận điều tra
ngày 15/05/2026 16:00: cơ quan điều tra giao hồ sơ vụ án
ngày 15/05/2026 16:30: viện kiểm sát nhận hồ sơ vụ án
ngày 12/06/2026 10:00: viện kiểm sát truy tố
ngày 15/06/2026 10:00: viện kiểm sát giao cáo trạng
ngày 22/06/2026 09:00: toà án thụ lý vụ án

xong T2a: 14:00 05/01/2026, điểm a khoản 5 Điều 8 TTLT 01/2017
xong T6: 10:00 20/01/2026, khoản 1 Điều 147 BLTTHS
xong T12: 16:00 20/01/2026, khoản 2 Điều 154 BLTTHS
xong T13: 16:00 22/01/2026, khoản 3 Điều 14 TTLT 01/2017
xong C1: 10:00 15/05/2026, khoản 1 Điều 172 BLTTHS
xong C6f: 16:00 15/05/2026, khoản 4 Điều 232 BLTTHS
xong C6: 10:00 12/06/2026, khoản 1 Điều 240 BLTTHS
xong C6n: 10:00 15/06/2026, khoản 2 Điều 240 BLTTHS
# C7: 22/06/2026 + 2 tháng = thứ Bảy 22/08/2026.
hạn C7: 24:00 22/08/2026, khoản 1 Điều 277 BLTTHS
