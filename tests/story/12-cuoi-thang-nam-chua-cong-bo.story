tiêu đề: Hai tháng từ 30/12/2026: hết vào cuối tháng 2, lịch 2027 chưa công bố
# Không có 30/02/2027: ngày cuối tháng 28/02 là Chủ nhật, chuyển sang thứ Hai 01/03.
# 28/02 - 7 = Chủ nhật 21/02, lùi về thứ Sáu 19/02. 28/02 - 5 = thứ Ba 23/02.
ngày 30/12/2026 08:00: cơ quan điều tra nhận tin
ngày 31/12/2026 08:00: cơ quan điều tra phân công
ngày 10/01/2027 08:00: cơ quan điều tra kéo dài thời hạn

hạn T6x: 24:00 01/03/2027, khoản 2 Điều 147 BLTTHS, chắc chắn trước hết 28/02/2027, tạm tính
hạn T13b: 24:00 19/02/2027, Điều 15 TT 28/2020, theo chữ 21/02/2027, tạm tính
bước tiếp request_extension: chậm nhất 23/02/2027, hết hạn mới 28/04/2027
thay T6: T6x, khoản 1 Điều 147 BLTTHS
