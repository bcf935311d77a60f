tiêu đề: Khởi tố: 24 giờ cho Viện kiểm sát, 3 ngày cho người báo tin
# Thứ Ba 01/12/2026 16:30. Ngày 3 là thứ Sáu 04/12.
ngày 23/11/2026 10:25: cơ quan điều tra nhận tin chuyển đến
ngày 23/11/2026 11:00: cơ quan điều tra phân công
ngày 30/11/2026 15:00: cơ quan điều tra báo cáo kết thúc
ngày 01/12/2026 16:30: cơ quan điều tra khởi tố, Điều 150 khoản 1
người báo tin: có tên

hạn T12: 16:30 02/12/2026, khoản 2 Điều 154 BLTTHS, khoản 1 Điều 16 TT 28/2020
hạn T13: 24:00 04/12/2026, khoản 3 Điều 14 TTLT 01/2017, khoản 2 Điều 17 TT 28/2020
xong T6: 16:30 01/12/2026, khoản 1 Điều 147 BLTTHS
xong T13b: 15:00 30/11/2026, Điều 15 TT 28/2020
không có hạn T8
không có hạn T13d
