tiêu đề: Nếu kéo dài thời hạn thì hạn mới đến đâu
ngày 23/11/2026 10:25: cơ quan điều tra nhận tin chuyển đến
ngày 23/11/2026 11:00: cơ quan điều tra phân công
nếu ngày 11/12/2026 09:00: cơ quan điều tra kéo dài thời hạn

# T6: 23/11/2026 + 20 ngày = Chủ nhật 13/12/2026, ngày nghỉ: chuyển sang thứ Hai 14/12.
hạn T6: 24:00 14/12/2026, khoản 1 Điều 147 BLTTHS, chắc chắn trước hết 13/12/2026
# T6x: 23/11/2026 + 2 tháng = thứ Bảy 23/01/2027, ngày nghỉ: chuyển sang thứ Hai 25/01.
thì hạn T6x: 24:00 25/01/2027, khoản 2 Điều 147 BLTTHS, chắc chắn trước hết 23/01/2027, tạm tính
thì thay T6: T6x, khoản 1 Điều 147 BLTTHS
không có hạn T6x
