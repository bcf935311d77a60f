tiêu đề: Bị can 16 tuổi nhưng vụ án đặc biệt phức tạp: không giảm nửa
ngày 05/10/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 1
bị can dưới 18 tuổi: có
đặc biệt phức tạp: có

# C1: 05/10/2026 + 4 tháng = thứ Sáu 05/02/2027, ngày nghỉ: chuyển sang thứ Sáu 12/02.
hạn C1: 24:00 12/02/2027, khoản 1 Điều 172 BLTTHS, chắc chắn trước hết 05/02/2027, tạm tính
