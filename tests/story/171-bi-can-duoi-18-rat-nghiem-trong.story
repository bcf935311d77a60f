tiêu đề: Bị can 17 tuổi mua bán người: điều tra 2 tháng, gia hạn 2 tháng (dự thảo)
ngày 05/10/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 1
bị can dưới 18 tuổi: có
ngày 20/11/2026 08:00: cơ quan điều tra đề nghị gia hạn điều tra
ngày 25/11/2026 08:00: cơ quan điều tra được gia hạn điều tra

# C1x1: 05/12/2026 + 2 tháng = thứ Sáu 05/02/2027, ngày nghỉ: chuyển sang thứ Sáu 12/02.
hạn C1x1: 24:00 12/02/2027, điểm c khoản 2 Điều 172 BLTTHS, dự thảo, một nửa, chắc chắn trước hết 05/02/2027, tạm tính
# C1x1: 05/02/2027 + 4 tháng = thứ Bảy 05/06/2027, ngày nghỉ: chuyển sang thứ Hai 07/06.
bên cạnh C1x1: C1x1 24:00 07/06/2027, điểm c khoản 2 Điều 172 BLTTHS, chắc chắn trước hết 05/06/2027, tạm tính
