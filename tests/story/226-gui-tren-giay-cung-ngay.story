tiêu đề: Gửi trên giấy, chỉ biết ngày: cả ngày còn trong 24 giờ
ngày 05/01/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 328 khoản 1
ngày 03/02/2026 14:20: cơ quan điều tra thay đổi tội danh, Điều 328 khoản 3
ngày 03/02/2026: cơ quan điều tra gửi quyết định thay đổi khởi tố

# C1n: 03/02/2026 14:20 + 24 giờ = 14:20 04/02/2026. Gửi lúc nào trong ngày 03/02 cũng đúng hạn.
xong C1n: trong ngày 03/02/2026, khoản 2 Điều 156 BLTTHS
