tiêu đề: Viện kiểm sát huỷ quyết định tạm đình chỉ
# Nhận thứ Hai 21/12/2026: 1 tháng là thứ Năm 21/01/2027.
ngày 23/11/2026 10:25: cơ quan điều tra nhận tin chuyển đến
ngày 14/12/2026 15:00: cơ quan điều tra tạm đình chỉ
ngày 21/12/2026 08:00: cơ quan điều tra nhận quyết định huỷ tạm đình chỉ

hạn T9: 24:00 21/01/2027, khoản 2 Điều 148 BLTTHS, khoản 3 Điều 11 TTLT 01/2017, tạm tính
hạn T8: 15:00 15/12/2026, khoản 2 Điều 148 BLTTHS
