tiêu đề: Gia hạn tạm giam bị can dưới 18 tuổi: hai phần ba tính tiếp từ hai phần ba
ngày 05/01/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 1
bị can dưới 18 tuổi: có
ngày 05/01/2026 15:00: cơ quan điều tra tạm giam bị can
ngày 20/04/2026 10:00: cơ quan điều tra được gia hạn tạm giam

# 04/05/2026 + 90 ngày = 02/08/2026; 25/03/2026 + 60 ngày = 24/05/2026.
hạn C3x1: 24:00 02/08/2026, điểm c khoản 2 Điều 173 BLTTHS, dự thảo, chắc chắn đến 24:00 24/05/2026
bên cạnh C3x1: C3x1 24:00 24/05/2026, khoản 1 Điều 419 BLTTHS, dự thảo
