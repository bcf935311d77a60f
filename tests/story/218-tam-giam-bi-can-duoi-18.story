tiêu đề: Tạm giam bị can dưới 18 tuổi: mức của người lớn chỉ là dự thảo, hai phần ba đứng cạnh
ngày 05/01/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 1
bị can dưới 18 tuổi: có
ngày 05/01/2026 15:00: cơ quan điều tra tạm giam bị can

# 4 tháng = 120 ngày, ngày đầu được tính: 04/05/2026. Hai phần ba = 80 ngày: 25/03/2026.
hạn C3: 24:00 04/05/2026, khoản 1 Điều 173 BLTTHS, dự thảo, chắc chắn đến 24:00 25/03/2026
bên cạnh C3: C3 24:00 25/03/2026, khoản 1 Điều 419 BLTTHS, dự thảo
