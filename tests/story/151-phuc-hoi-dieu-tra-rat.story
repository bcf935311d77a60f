tiêu đề: Phục hồi điều tra tội rất nghiêm trọng: 3 tháng
ngày 05/01/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 1
ngày 10/02/2026 10:00: cơ quan điều tra tạm đình chỉ điều tra, lý do b
ngày 12/02/2026 10:00: cơ quan điều tra gửi quyết định tạm đình chỉ điều tra
ngày 30/11/2026 09:00: cơ quan điều tra phục hồi điều tra

xong C4: 10:00 12/02/2026, khoản 3 Điều 229 BLTTHS
# C4r: 30/11/2026 + 2 ngày = thứ Tư 02/12/2026.
hạn C4r: 24:00 02/12/2026, khoản 2 Điều 235 BLTTHS
# C5: 30/11/2026 + 3 tháng = Chủ nhật 28/02/2027 (tháng ấy không có ngày trùng), ngày nghỉ: chuyển sang thứ Hai 01/03.
hạn C5: 24:00 01/03/2027, khoản 1 Điều 174 BLTTHS, chắc chắn trước hết 28/02/2027, tạm tính
# Đề nghị gia hạn: 28/02/2027 - 10 ngày = thứ Năm 18/02/2027; hết hạn mới: 28/02/2027 + 2 tháng = thứ Tư 28/04/2027.
bước tiếp request_case_extension: chậm nhất 18/02/2027, hết hạn mới 28/04/2027, khoản 1 Điều 174 BLTTHS
