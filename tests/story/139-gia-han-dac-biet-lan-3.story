tiêu đề: Tội đặc biệt nghiêm trọng: gia hạn lần 3, còn lần của VKSND tối cao
ngày 10/03/2025 09:00: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 3
ngày 28/06/2025 08:00: cơ quan điều tra đề nghị gia hạn điều tra
ngày 03/07/2025 08:00: cơ quan điều tra được gia hạn điều tra
ngày 29/10/2025 08:00: cơ quan điều tra đề nghị gia hạn điều tra
ngày 03/11/2025 08:00: cơ quan điều tra được gia hạn điều tra
ngày 26/02/2026 08:00: cơ quan điều tra đề nghị gia hạn điều tra
ngày 03/03/2026 08:00: cơ quan điều tra được gia hạn điều tra

thay C1: C1x1, khoản 1 Điều 172 BLTTHS
thay C1x1: C1x2, điểm d khoản 2 Điều 172 BLTTHS
thay C1x2: C1x3, điểm d khoản 2 Điều 172 BLTTHS
# C1x3: 10/03/2026 + 4 tháng = thứ Sáu 10/07/2026.
hạn C1x3: 24:00 10/07/2026, điểm d khoản 2 Điều 172 BLTTHS
# Đề nghị lần nữa: 10/07/2026 - 10 ngày = thứ Ba 30/06/2026; 10/07/2026 + 4 tháng = thứ Ba 10/11/2026.
bước tiếp request_case_extension: chậm nhất 30/06/2026, hết hạn mới 10/11/2026, khoản 3 Điều 172 BLTTHS
