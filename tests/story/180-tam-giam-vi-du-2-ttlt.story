tiêu đề: Ví dụ 2 của Điều 17 TTLT 04/2018: tạm giam từ 11/4/2018 đến hết 03/6/2018
ngày 05/03/2018 14:00: cơ quan điều tra khởi tố vụ án, Điều 328 khoản 1
ngày 11/04/2018 09:00: cơ quan điều tra tạm giam bị can, đến hết 03/06/2018

hạn C3: 24:00 03/06/2018, khoản 1 Điều 173 BLTTHS
