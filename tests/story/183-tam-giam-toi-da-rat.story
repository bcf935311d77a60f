tiêu đề: Tạm giam tội rất nghiêm trọng: tối đa 4 tháng, mỗi tháng 30 ngày
ngày 05/10/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 1
ngày 06/10/2026 09:00: cơ quan điều tra tạm giam bị can

# C3: 4 × 30 = 120 ngày, tính cả 06/10/2026: đến hết 02/02/2027.
hạn C3: 24:00 02/02/2027, khoản 1 Điều 173 BLTTHS, tạm tính
# Đề nghị gia hạn: 02/02/2027 - 10 ngày = thứ Bảy 23/01/2027, ngày nghỉ: lùi về thứ Sáu 22/01; hết hạn mới: 3 × 30 = 90 ngày, sau 02/02/2027: đến hết 03/05/2027.
bước tiếp request_detention_extension: chậm nhất 22/01/2027, hết hạn mới 03/05/2027, khoản 2 Điều 173 BLTTHS
