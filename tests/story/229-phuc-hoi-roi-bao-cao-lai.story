tiêu đề: Phục hồi: trước khi hết một tháng giải quyết tiếp phải báo cáo kết thúc việc xác minh lần nữa
ngày 01/06/2026 08:00: cơ quan điều tra nhận tin
ngày 02/06/2026 08:00: cơ quan điều tra phân công
ngày 10/06/2026 10:00: cơ quan điều tra báo cáo kết thúc
ngày 23/06/2026 15:00: cơ quan điều tra tạm đình chỉ, lý do b
ngày 06/07/2026 09:00: cơ quan điều tra phục hồi

# T10: 06/07/2026 + 1 tháng = thứ Năm 06/08/2026. Lùi 07 ngày: thứ Năm 30/07/2026.
hạn T10: 24:00 06/08/2026, khoản 1 Điều 149 BLTTHS
hạn T13b: 24:00 30/07/2026, Điều 15 TT 28/2020, khoản 3 Điều 11 TTLT 01/2017
# Báo cáo lần đầu là của thời hạn 20 ngày.
xong T13b: 10:00 10/06/2026, Điều 15 TT 28/2020
bước tiếp propose: chậm nhất 30/07/2026
