tiêu đề: Khởi tố vụ án tội ít nghiêm trọng: thời hạn điều tra và ngày đề nghị gia hạn
ngày 05/01/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 328 khoản 1

# C1: 05/01/2026 + 2 tháng = thứ Năm 05/03/2026.
hạn C1: 24:00 05/03/2026, khoản 1 Điều 172 BLTTHS
# Đề nghị gia hạn trước 10 ngày: 05/03/2026 - 10 ngày = thứ Hai 23/02/2026.
# Gia hạn lần 1: 05/03/2026 + 2 tháng = thứ Ba 05/05/2026.
bước tiếp request_case_extension: chậm nhất 23/02/2026, hết hạn mới 05/05/2026, khoản 2 Điều 172 BLTTHS
bước tiếp suspend_case: sau ngày 05/03/2026, khoản 1 Điều 229 BLTTHS
bước tiếp suspend_case_ill: điểm b khoản 1 Điều 229 BLTTHS
bước tiếp conclude_case: khoản 1 Điều 232 BLTTHS
không có hạn C2
không có hạn C5
không có hạn C6
không có hạn C7
