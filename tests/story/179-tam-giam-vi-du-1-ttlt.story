tiêu đề: Ví dụ 1 của Điều 17 TTLT 04/2018: tạm giam từ 04/3/2018 đến hết 29/4/2018
# Tạm giữ 03 ngày được trừ: lệnh ghi 01 tháng 27 ngày. Chủ nhật 29/4 vẫn là ngày cuối, không dời.
ngày 01/03/2018 10:00: cơ quan điều tra khởi tố vụ án, Điều 328 khoản 1
ngày 04/03/2018 10:00: cơ quan điều tra tạm giam bị can, đến hết 29/04/2018

hạn C3: 24:00 29/04/2018, khoản 1 Điều 173 BLTTHS, khoản 1 Điều 134 BLTTHS
