tiêu đề: Phục hồi điều tra tội nghiêm trọng, gia hạn một lần 2 tháng
ngày 05/01/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 348 khoản 1
ngày 10/02/2026 10:00: cơ quan điều tra tạm đình chỉ điều tra, lý do b
ngày 12/02/2026 10:00: cơ quan điều tra gửi quyết định tạm đình chỉ điều tra
ngày 11/05/2026 09:00: cơ quan điều tra phục hồi điều tra
ngày 01/07/2026 08:00: cơ quan điều tra đề nghị gia hạn điều tra
ngày 04/07/2026 08:00: cơ quan điều tra được gia hạn điều tra

xong C4: 10:00 12/02/2026, khoản 3 Điều 229 BLTTHS
# C4r: 11/05/2026 + 2 ngày = thứ Tư 13/05/2026.
hạn C4r: 24:00 13/05/2026, khoản 2 Điều 235 BLTTHS
thay C5: C5x, khoản 1 Điều 174 BLTTHS
# C5x: 11/07/2026 + 2 tháng = thứ Sáu 11/09/2026.
hạn C5x: 24:00 11/09/2026, điểm b khoản 1 Điều 174 BLTTHS
không có bước tiếp request_case_extension
