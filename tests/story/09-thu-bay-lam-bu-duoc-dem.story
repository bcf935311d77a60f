tiêu đề: Thứ Bảy làm bù được đếm là ngày làm việc
# Thứ Năm 20/08/2026. Ngày làm việc: 21/08 (1), thứ Bảy làm bù 22/08 (2), thứ Hai 24/08 (3).
# 3 ngày: Chủ nhật 23/08 chuyển sang thứ Hai 24/08. 20 ngày: thứ Tư 09/09.
# Báo cáo: 09/09 - 7 = 02/09 nghỉ lễ; 01/09 lễ, 31/08 hoán đổi, 30 và 29/08 cuối tuần: thứ Sáu 28/08.
ngày 20/08/2026 10:00: cơ quan điều tra nhận tin chuyển đến

hạn T5: 24:00 24/08/2026, khoản 5 Điều 146 BLTTHS, chắc chắn trước hết 23/08/2026
bên cạnh T5: T5w 24:00 24/08/2026, khoản 1 Điều 14 TTLT 01/2017
bỏ qua T5w: 23/08/2026
hạn T6: 24:00 09/09/2026, khoản 1 Điều 147 BLTTHS
hạn T13b: 24:00 28/08/2026, Điều 15 TT 28/2020, theo chữ 02/09/2026
bỏ qua T13b: 02/09/2026 01/09/2026 31/08/2026 30/08/2026 29/08/2026
