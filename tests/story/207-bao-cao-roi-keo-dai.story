tiêu đề: Báo cáo đề xuất thêm thời gian, được kéo dài: phải báo cáo lại trước hạn mới
# Điều 15 TT 28/2020: chậm nhất 7 ngày trước khi hết thời hạn giải quyết; một trong các đề xuất là thêm thời hạn.
ngày 05/10/2026 09:00: cơ quan điều tra nhận tin
ngày 05/10/2026 10:00: cơ quan điều tra phân loại, Điều 147 khoản 1
ngày 06/10/2026 10:00: cơ quan điều tra phân công
ngày 16/10/2026 10:00: cơ quan điều tra báo cáo kết thúc
ngày 16/10/2026 11:00: cơ quan điều tra rà soát chứng cứ
ngày 20/10/2026 10:00: cơ quan điều tra kéo dài thời hạn

thay T6: T6x, khoản 1 Điều 147 BLTTHS
# 05/10/2026 + 2 tháng = thứ Bảy 05/12; lùi 7 ngày: thứ Bảy 28/11, ngày làm việc trước đó là thứ Sáu 27/11.
hạn T13b: 24:00 27/11/2026, Điều 15 TT 28/2020, theo chữ 28/11/2026
hạn T16: 24:00 27/11/2026, khoản 3 Điều 10 TTLT 01/2022, dự thảo, theo chữ 28/11/2026
bước tiếp propose: chậm nhất 27/11/2026
