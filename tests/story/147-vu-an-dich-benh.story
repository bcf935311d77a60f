tiêu đề: Dịch bệnh, hết hạn: lý do d; hạn gửi 2 ngày dời qua 30/4
ngày 05/01/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 348 khoản 1
ngày 29/04/2026 10:00: cơ quan điều tra tạm đình chỉ điều tra, lý do d

# C4: 29/04/2026 + 2 ngày = thứ Sáu 01/05/2026, ngày nghỉ: chuyển sang thứ Hai 04/05.
hạn C4: 24:00 04/05/2026, khoản 3 Điều 229 BLTTHS, chắc chắn trước hết 01/05/2026
lý do C4: điểm d khoản 1 Điều 229 BLTTHS
thôi C1: 10:00 29/04/2026, khoản 1 Điều 172 BLTTHS
# Thời hạn điều tra: 05/01/2026 + 3 tháng = Chủ nhật 05/04/2026, ngày nghỉ: chuyển sang thứ Hai 06/04.
bước tiếp resume_case: khoản 1 Điều 235 BLTTHS
không vướng
