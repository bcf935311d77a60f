tiêu đề: Viện kiểm sát huỷ tạm đình chỉ: gửi trong 24 giờ; một tháng tính từ khi nhận
ngày 01/06/2026 08:00: cơ quan điều tra nhận tin
ngày 23/06/2026 15:00: cơ quan điều tra tạm đình chỉ, lý do b
ngày 29/06/2026 10:00: viện kiểm sát huỷ tạm đình chỉ
ngày 30/06/2026 08:30: cơ quan điều tra nhận quyết định huỷ tạm đình chỉ

hạn T9p: 10:00 30/06/2026, khoản 2 Điều 148 BLTTHS
# T9: 30/06/2026 + 1 tháng = thứ Năm 30/07/2026.
hạn T9: 24:00 30/07/2026, khoản 2 Điều 148 BLTTHS, khoản 3 Điều 11 TTLT 01/2017
