tiêu đề: Tội ít nghiêm trọng: gia hạn một lần, tối đa 4 tháng
ngày 05/01/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 328 khoản 1
ngày 21/02/2026 08:00: cơ quan điều tra đề nghị gia hạn điều tra
ngày 26/02/2026 08:00: cơ quan điều tra được gia hạn điều tra

thay C1: C1x1, khoản 1 Điều 172 BLTTHS
# C1x1: 05/03/2026 + 2 tháng = thứ Ba 05/05/2026.
hạn C1x1: 24:00 05/05/2026, điểm a khoản 2 Điều 172 BLTTHS
không có bước tiếp request_case_extension
