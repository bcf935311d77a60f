tiêu đề: Hết hạn, chờ tài liệu của nước ngoài: tạm đình chỉ, lý do b; 2 năm thì nộp lưu
ngày 01/06/2026 08:00: cơ quan điều tra nhận tin
ngày 02/06/2026 08:00: cơ quan điều tra phân công
ngày 23/06/2026 15:00: cơ quan điều tra tạm đình chỉ, lý do b

hạn T8: 15:00 24/06/2026, khoản 2 Điều 148 BLTTHS
hạn T8r: 15:00 24/06/2026, khoản 2 Điều 148 BLTTHS
lý do T8: điểm b khoản 1 Điều 148 BLTTHS
# Nộp lưu: 23/06/2026 + 24 tháng = thứ Sáu 23/06/2028.
không vướng
bước tiếp archive: sau ngày 23/06/2028, khoản 5 Điều 20 TT 28/2020
bước tiếp resume: khoản 1 Điều 149 BLTTHS
