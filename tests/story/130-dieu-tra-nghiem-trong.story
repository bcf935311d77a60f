tiêu đề: Khởi tố vụ án tội nghiêm trọng: thời hạn điều tra và ngày đề nghị gia hạn
ngày 30/11/2025 09:00: cơ quan điều tra khởi tố vụ án, Điều 348 khoản 1

# C1: 30/11/2025 + 3 tháng = thứ Bảy 28/02/2026 (tháng ấy không có ngày trùng), ngày nghỉ: chuyển sang thứ Hai 02/03.
hạn C1: 24:00 02/03/2026, khoản 1 Điều 172 BLTTHS, chắc chắn trước hết 28/02/2026
# Đề nghị gia hạn trước 10 ngày: 28/02/2026 - 10 ngày = thứ Tư 18/02/2026, ngày nghỉ: lùi về thứ Sáu 13/02.
# Gia hạn lần 1: 28/02/2026 + 3 tháng = thứ Năm 28/05/2026.
bước tiếp request_case_extension: chậm nhất 13/02/2026, hết hạn mới 28/05/2026, khoản 2 Điều 172 BLTTHS
bước tiếp suspend_case: sau ngày 02/03/2026, khoản 1 Điều 229 BLTTHS
bước tiếp suspend_case_ill: điểm b khoản 1 Điều 229 BLTTHS
bước tiếp conclude_case: khoản 1 Điều 232 BLTTHS
không có hạn C2
không có hạn C5
không có hạn C6
không có hạn C7
