tiêu đề: Tội nghiêm trọng: gia hạn lần 1 thêm 3 tháng
ngày 30/11/2025 09:00: cơ quan điều tra khởi tố vụ án, Điều 348 khoản 1
ngày 16/02/2026 08:00: cơ quan điều tra đề nghị gia hạn điều tra
ngày 21/02/2026 08:00: cơ quan điều tra được gia hạn điều tra

thay C1: C1x1, khoản 1 Điều 172 BLTTHS
# C1x1: 28/02/2026 + 3 tháng = thứ Năm 28/05/2026.
hạn C1x1: 24:00 28/05/2026, điểm b khoản 2 Điều 172 BLTTHS
# Đề nghị lần nữa: 28/05/2026 - 10 ngày = thứ Hai 18/05/2026; 28/05/2026 + 2 tháng = thứ Ba 28/07/2026.
bước tiếp request_case_extension: chậm nhất 18/05/2026, hết hạn mới 28/07/2026, khoản 2 Điều 172 BLTTHS
