tiêu đề: Cơ quan điều tra nhận tin trước Tết Bính Ngọ
# Thứ Sáu 13/02/2026. Nghỉ Tết 16 đến 20/02, cuối tuần 14, 15, 21, 22.
# 3 ngày: 16/02 là ngày nghỉ, chuyển sang thứ Hai 23/02. 3 ngày làm việc: 23, 24, 25/02.
# 20 ngày: 13/02 + 20 = 05/03 (tháng 2 có 28 ngày), thứ Năm. Trừ 7 ngày: 26/02.
ngày 12/02/2026 08:00: công an xã nhận tin
ngày 12/02/2026 09:00: công an xã phân loại, Điều 151 khoản 1
ngày 12/02/2026 16:00: công an xã chuyển tin
ngày 13/02/2026 15:20: cơ quan điều tra nhận tin chuyển đến

hạn T4: 15:20 14/02/2026, khoản 1 Điều 8 TTLT 01/2017
hạn T5: 24:00 23/02/2026, khoản 5 Điều 146 BLTTHS, chắc chắn trước hết 16/02/2026
bỏ qua T5: 16/02/2026 17/02/2026 18/02/2026 19/02/2026 20/02/2026 21/02/2026 22/02/2026
bên cạnh T5: T5w 24:00 25/02/2026, khoản 1 Điều 14 TTLT 01/2017
bỏ qua T5w: 14/02/2026 15/02/2026 16/02/2026 17/02/2026 18/02/2026 19/02/2026 20/02/2026 21/02/2026 22/02/2026
hạn T5b: 24:00 23/02/2026, khoản 1 Điều 9 TTLT 01/2017, chắc chắn trước hết 16/02/2026
hạn T5r: 24:00 25/02/2026, khoản 1 Điều 14 TTLT 01/2017
hạn T6: 24:00 05/03/2026, khoản 1 Điều 147 BLTTHS, khoản 1 Điều 11 TTLT 01/2017
hạn T13b: 24:00 26/02/2026, Điều 15 TT 28/2020
xong T2a: 16:00 12/02/2026, điểm a khoản 5 Điều 8 TTLT 01/2017
# Điều 151: bị hại dưới 16 tuổi.
hạn T17: 15:20 13/02/2026, khoản 2 Điều 14 TTLT 06/2018, dự thảo
