tiêu đề: Khởi tố ngày 31/12/2025: Luật 59/2024 chưa có hiệu lực
ngày 31/12/2025 09:00: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 1
bị can dưới 18 tuổi: có

# C1: 31/12/2025 + 4 tháng = thứ Năm 30/04/2026 (tháng ấy không có ngày trùng), ngày nghỉ: chuyển sang thứ Hai 04/05.
hạn C1: 24:00 04/05/2026, khoản 1 Điều 172 BLTTHS, chắc chắn trước hết 30/04/2026
