tiêu đề: Chuẩn bị xét xử sơ thẩm tội rất nghiêm trọng
ngày 31/12/2025 15:00: toà án thụ lý vụ án, Điều 150 khoản 1

# C7: 31/12/2025 + 2 tháng = thứ Bảy 28/02/2026 (tháng ấy không có ngày trùng), ngày nghỉ: chuyển sang thứ Hai 02/03.
hạn C7: 24:00 02/03/2026, khoản 1 Điều 277 BLTTHS, chắc chắn trước hết 28/02/2026
# Gia hạn: 28/02/2026 + 30 ngày = thứ Hai 30/03/2026.
bước tiếp extend_trial: hết hạn mới 30/03/2026, khoản 1 Điều 277 BLTTHS
