tiêu đề: Kéo dài rồi gia hạn: tổng cộng bốn tháng
# Hai tháng từ 23/11/2026: thứ Bảy 23/01/2027. Hai tháng nữa tính từ 23/01, không từ ngày đã dời: 23/03, thứ Ba.
# 23/03 - 7 = thứ Ba 16/03.
ngày 23/11/2026 10:25: cơ quan điều tra nhận tin chuyển đến
ngày 23/11/2026 11:00: cơ quan điều tra phân công
ngày 11/12/2026 09:00: cơ quan điều tra kéo dài thời hạn
ngày 15/01/2027 09:00: cơ quan điều tra đề nghị gia hạn
ngày 18/01/2027 09:00: cơ quan điều tra được gia hạn

thay T6: T6x, khoản 1 Điều 147 BLTTHS
thay T6x: T7, khoản 2 Điều 147 BLTTHS
hạn T7: 24:00 23/03/2027, khoản 2 Điều 147 BLTTHS, khoản 2 Điều 11 TTLT 01/2017, tạm tính
hạn T13b: 24:00 16/03/2027, Điều 15 TT 28/2020, tạm tính
