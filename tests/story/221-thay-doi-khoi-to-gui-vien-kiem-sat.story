tiêu đề: Thay đổi, bổ sung quyết định khởi tố: gửi Viện kiểm sát trong 24 giờ
ngày 05/01/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 328 khoản 1
ngày 03/02/2026 09:00: cơ quan điều tra thay đổi tội danh, Điều 328 khoản 3
ngày 04/02/2026 08:30: cơ quan điều tra gửi quyết định thay đổi khởi tố
ngày 06/02/2026 15:40: cơ quan điều tra bổ sung tội danh, Điều 327 khoản 1

# C1n: 03/02/2026 09:00 + 24 giờ, đã gửi 08:30 hôm sau.
xong C1n: 08:30 04/02/2026, khoản 2 Điều 156 BLTTHS
# C1n: thứ Sáu 06/02/2026 15:40 + 24 giờ = thứ Bảy 07/02/2026 15:40; hạn giờ không lùi qua ngày nghỉ.
hạn C1n: 15:40 07/02/2026, khoản 2 Điều 156 BLTTHS
