tiêu đề: Nhận tin ngày 29/02: ngày trùng là 29/04, nghỉ hoán đổi
# 29/02/2024 + 20 = 20/03. Hai tháng: 29/04 nghỉ hoán đổi, 30/04 và 01/05 lễ: thứ Năm 02/05.
# Dời theo tháng là đúng chữ của khoản 1 Điều 134 BLTTHS.
ngày 29/02/2024 10:00: cơ quan điều tra nhận tin
ngày 01/03/2024 10:00: cơ quan điều tra phân công
ngày 18/03/2024 10:00: cơ quan điều tra kéo dài thời hạn

thay T6: T6x, khoản 1 Điều 147 BLTTHS
hạn T6x: 24:00 02/05/2024, khoản 2 Điều 147 BLTTHS, chắc chắn trước hết 29/04/2024
bỏ qua T6x: 29/04/2024 30/04/2024 01/05/2024
# 29/04 - 7 = thứ Hai 22/04; 29/04 - 5 = thứ Tư 24/04.
hạn T13b: 24:00 22/04/2024, Điều 15 TT 28/2020
bước tiếp request_extension: chậm nhất 24/04/2024, hết hạn mới 01/07/2024
