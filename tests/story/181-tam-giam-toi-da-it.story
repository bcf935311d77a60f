tiêu đề: Tạm giam tội ít nghiêm trọng: tối đa 2 tháng, mỗi tháng 30 ngày
ngày 05/10/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 328 khoản 1
ngày 06/10/2026 09:00: cơ quan điều tra tạm giam bị can

# C3: 2 × 30 = 60 ngày, tính cả 06/10/2026: đến hết 04/12/2026.
hạn C3: 24:00 04/12/2026, khoản 1 Điều 173 BLTTHS
# Đề nghị gia hạn: 04/12/2026 - 10 ngày = thứ Ba 24/11/2026, ngày nghỉ: lùi về thứ Hai 23/11; hết hạn mới: 1 × 30 = 30 ngày, sau 04/12/2026: đến hết 03/01/2027.
bước tiếp request_detention_extension: chậm nhất 23/11/2026, hết hạn mới 03/01/2027, khoản 2 Điều 173 BLTTHS
