tiêu đề: Tội nghiêm trọng: gia hạn lần 2 thêm 2 tháng, tối đa 8 tháng
ngày 15/12/2025 09:00: cơ quan điều tra khởi tố vụ án, Điều 348 khoản 1
ngày 03/03/2026 08:00: cơ quan điều tra đề nghị gia hạn điều tra
ngày 08/03/2026 08:00: cơ quan điều tra được gia hạn điều tra
ngày 03/06/2026 08:00: cơ quan điều tra đề nghị gia hạn điều tra
ngày 08/06/2026 08:00: cơ quan điều tra được gia hạn điều tra
ngày 10/08/2026 08:00: cơ quan điều tra được gia hạn điều tra

thay C1: C1x1, khoản 1 Điều 172 BLTTHS
thay C1x1: C1x2, điểm b khoản 2 Điều 172 BLTTHS
vướng hết lượt gia hạn: được gia hạn điều tra
# C1x2: 15/06/2026 + 2 tháng = thứ Bảy 15/08/2026, ngày nghỉ: chuyển sang thứ Hai 17/08.
hạn C1x2: 24:00 17/08/2026, điểm b khoản 2 Điều 172 BLTTHS, chắc chắn trước hết 15/08/2026
không có bước tiếp request_case_extension
