tiêu đề: Tạm giam tội nghiêm trọng: tối đa 3 tháng, mỗi tháng 30 ngày
ngày 05/10/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 348 khoản 1
ngày 06/10/2026 09:00: cơ quan điều tra tạm giam bị can

# C3: 3 × 30 = 90 ngày, tính cả 06/10/2026: đến hết 03/01/2027.
hạn C3: 24:00 03/01/2027, khoản 1 Điều 173 BLTTHS, tạm tính
# Đề nghị gia hạn: 03/01/2027 - 10 ngày = thứ Năm 24/12/2026; hết hạn mới: 2 × 30 = 60 ngày, sau 03/01/2027: đến hết 04/03/2027.
bước tiếp request_detention_extension: chậm nhất 24/12/2026, hết hạn mới 04/03/2027, khoản 2 Điều 173 BLTTHS
