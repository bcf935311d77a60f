tiêu đề: Phục hồi điều tra tội đặc biệt nghiêm trọng, gia hạn 3 tháng
ngày 05/01/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 3
ngày 10/02/2026 10:00: cơ quan điều tra tạm đình chỉ điều tra, lý do b
ngày 12/02/2026 10:00: cơ quan điều tra gửi quyết định tạm đình chỉ điều tra
ngày 11/05/2026 09:00: cơ quan điều tra phục hồi điều tra
ngày 01/08/2026 08:00: cơ quan điều tra đề nghị gia hạn điều tra
ngày 04/08/2026 08:00: cơ quan điều tra được gia hạn điều tra

xong C4: 10:00 12/02/2026, khoản 3 Điều 229 BLTTHS
# C4r: 11/05/2026 + 2 ngày = thứ Tư 13/05/2026.
hạn C4r: 24:00 13/05/2026, khoản 2 Điều 235 BLTTHS
thay C5: C5x, khoản 1 Điều 174 BLTTHS
# C5x: 11/08/2026 + 3 tháng = thứ Tư 11/11/2026.
hạn C5x: 24:00 11/11/2026, điểm c khoản 1 Điều 174 BLTTHS
không có bước tiếp request_case_extension
