tiêu đề: Một nửa thời hạn hết vào ngày nghỉ: chỉ chắc chắn đến ngày chưa lùi
ngày 06/10/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 348 khoản 1
bị can dưới 18 tuổi: có

# C1: 06/10/2026 + 1 tháng = thứ Sáu 06/11/2026 + 15 ngày = thứ Bảy 21/11/2026: chuyển sang thứ Hai 23/11.
hạn C1: 24:00 23/11/2026, khoản 1 Điều 172 BLTTHS, dự thảo, một nửa, chắc chắn trước hết 21/11/2026
