tiêu đề: Tội ngoài bảng, cán bộ ghi loại tội nghiêm trọng
ngày 05/01/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 174 khoản 2
loại tội phạm: nghiêm trọng

# C1: 05/01/2026 + 3 tháng = Chủ nhật 05/04/2026, ngày nghỉ: chuyển sang thứ Hai 06/04.
hạn C1: 24:00 06/04/2026, khoản 1 Điều 172 BLTTHS, chắc chắn trước hết 05/04/2026
