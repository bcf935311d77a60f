tiêu đề: Khởi tố ngày 01/01/2026: Luật 59/2024 có hiệu lực, một nửa
ngày 01/01/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 1
bị can dưới 18 tuổi: có

# C1: 01/01/2026 + 2 tháng = Chủ nhật 01/03/2026, ngày nghỉ: chuyển sang thứ Hai 02/03.
hạn C1: 24:00 02/03/2026, khoản 1 Điều 172 BLTTHS, dự thảo, một nửa, chắc chắn trước hết 01/03/2026
