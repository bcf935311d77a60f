tiêu đề: Hai tháng từ 31/12/2023: tháng 2 năm nhuận hết ngày 29
# Không có ngày 31/02 nên hết vào ngày cuối tháng: thứ Năm 29/02/2024. Trừ 7 ngày: 22/02.
ngày 31/12/2023 08:00: cơ quan điều tra nhận tin
ngày 02/01/2024 08:00: cơ quan điều tra phân công
ngày 15/01/2024 14:00: cơ quan điều tra kéo dài thời hạn

thay T6: T6x, khoản 1 Điều 147 BLTTHS
hạn T6x: 24:00 29/02/2024, khoản 2 Điều 147 BLTTHS, khoản 1 Điều 11 TTLT 01/2017
hạn T13b: 24:00 22/02/2024, Điều 15 TT 28/2020
xong T5b: 08:00 02/01/2024, khoản 1 Điều 9 TTLT 01/2017
xong T4: 08:00 02/01/2024, khoản 1 Điều 8 TTLT 01/2017, trễ
bước tiếp request_extension: chậm nhất 23/02/2024, hết hạn mới 02/05/2024
