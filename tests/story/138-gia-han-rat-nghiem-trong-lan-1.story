tiêu đề: Mua bán người khoản 1: gia hạn lần 1, hạn trước hết vào thứ Bảy
ngày 31/10/2025 09:00: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 1
ngày 16/02/2026 08:00: cơ quan điều tra đề nghị gia hạn điều tra
ngày 21/02/2026 08:00: cơ quan điều tra được gia hạn điều tra

thay C1: C1x1, khoản 1 Điều 172 BLTTHS
# C1x1: 28/02/2026 + 4 tháng = Chủ nhật 28/06/2026, ngày nghỉ: chuyển sang thứ Hai 29/06.
hạn C1x1: 24:00 29/06/2026, điểm c khoản 2 Điều 172 BLTTHS, chắc chắn trước hết 28/06/2026
# Đề nghị lần nữa: 28/06/2026 - 10 ngày = thứ Năm 18/06/2026; 28/06/2026 + 4 tháng = thứ Tư 28/10/2026.
bước tiếp request_case_extension: chậm nhất 18/06/2026, hết hạn mới 28/10/2026, khoản 2 Điều 172 BLTTHS
