tiêu đề: Khởi tố vụ án tội đặc biệt nghiêm trọng: thời hạn điều tra và ngày đề nghị gia hạn
ngày 29/02/2024 09:00: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 3

# C1: 29/02/2024 + 4 tháng = thứ Bảy 29/06/2024, ngày nghỉ: chuyển sang thứ Hai 01/07.
hạn C1: 24:00 01/07/2024, khoản 1 Điều 172 BLTTHS, chắc chắn trước hết 29/06/2024
# Đề nghị gia hạn trước 10 ngày: 29/06/2024 - 10 ngày = thứ Tư 19/06/2024.
# Gia hạn lần 1: 29/06/2024 + 4 tháng = thứ Ba 29/10/2024.
bước tiếp request_case_extension: chậm nhất 19/06/2024, hết hạn mới 29/10/2024, khoản 2 Điều 172 BLTTHS
bước tiếp suspend_case: sau ngày 01/07/2024, khoản 1 Điều 229 BLTTHS
bước tiếp suspend_case_ill: điểm b khoản 1 Điều 229 BLTTHS
bước tiếp conclude_case: khoản 1 Điều 232 BLTTHS
không có hạn C2
không có hạn C5
không có hạn C6
không có hạn C7
