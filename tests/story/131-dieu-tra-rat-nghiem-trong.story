tiêu đề: Khởi tố vụ án tội rất nghiêm trọng: thời hạn điều tra và ngày đề nghị gia hạn
ngày 31/10/2025 09:00: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 1

# C1: 31/10/2025 + 4 tháng = thứ Bảy 28/02/2026 (tháng ấy không có ngày trùng), ngày nghỉ: chuyển sang thứ Hai 02/03.
hạn C1: 24:00 02/03/2026, khoản 1 Điều 172 BLTTHS, chắc chắn trước hết 28/02/2026
# Đề nghị gia hạn trước 10 ngày: 28/02/2026 - 10 ngày = thứ Tư 18/02/2026, ngày nghỉ: lùi về thứ Sáu 13/02.
# Gia hạn lần 1: 28/02/2026 + 4 tháng = Chủ nhật 28/06/2026, ngày nghỉ: chuyển sang thứ Hai 29/06.
bước tiếp request_case_extension: chậm nhất 13/02/2026, hết hạn mới 29/06/2026, khoản 2 Điều 172 BLTTHS
bước tiếp suspend_case: sau ngày 02/03/2026, khoản 1 Điều 229 BLTTHS
bước tiếp suspend_case_ill: điểm b khoản 1 Điều 229 BLTTHS
bước tiếp conclude_case: khoản 1 Điều 232 BLTTHS
không có hạn C2
không có hạn C5
không có hạn C6
không có hạn C7
