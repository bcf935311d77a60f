tiêu đề: Gửi trên giấy vào ngày hết 24 giờ, không rõ giờ: có thể trễ
ngày 05/01/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 328 khoản 1
ngày 03/02/2026 14:20: cơ quan điều tra thay đổi tội danh, Điều 328 khoản 3
ngày 04/02/2026: cơ quan điều tra gửi quyết định thay đổi khởi tố

# C1n: hết lúc 14:20 04/02/2026. Gửi trong ngày 04/02: trước 14:20 thì đúng hạn, sau đó thì trễ.
xong C1n: trong ngày 04/02/2026, có thể trễ, khoản 2 Điều 156 BLTTHS
