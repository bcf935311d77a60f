tiêu đề: Thay đổi sang tội nhẹ hơn: tính theo tội nhẹ hơn
# Khoản 4 Điều 14 TTLT 04/2018.
ngày 05/01/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 1
ngày 03/02/2026 09:00: cơ quan điều tra thay đổi tội danh, Điều 348 khoản 1

# C1: 05/01/2026 + 3 tháng = Chủ nhật 05/04/2026, ngày nghỉ: chuyển sang thứ Hai 06/04.
hạn C1: 24:00 06/04/2026, khoản 1 Điều 172 BLTTHS, chắc chắn trước hết 05/04/2026
