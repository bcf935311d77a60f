tiêu đề: Phục hồi điều tra tội ít nghiêm trọng: 2 tháng
ngày 05/01/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 328 khoản 1
ngày 10/02/2026 10:00: cơ quan điều tra tạm đình chỉ điều tra, lý do b
ngày 12/02/2026 10:00: cơ quan điều tra gửi quyết định tạm đình chỉ điều tra
ngày 11/05/2026 09:00: cơ quan điều tra phục hồi điều tra

xong C4: 10:00 12/02/2026, khoản 3 Điều 229 BLTTHS
# C4r: 11/05/2026 + 2 ngày = thứ Tư 13/05/2026.
hạn C4r: 24:00 13/05/2026, khoản 2 Điều 235 BLTTHS
# C5: 11/05/2026 + 2 tháng = thứ Bảy 11/07/2026, ngày nghỉ: chuyển sang thứ Hai 13/07.
hạn C5: 24:00 13/07/2026, khoản 1 Điều 174 BLTTHS, chắc chắn trước hết 11/07/2026
# Đề nghị gia hạn: 11/07/2026 - 10 ngày = thứ Tư 01/07/2026; hết hạn mới: 11/07/2026 + 1 tháng = thứ Ba 11/08/2026.
bước tiếp request_case_extension: chậm nhất 01/07/2026, hết hạn mới 11/08/2026, khoản 1 Điều 174 BLTTHS
