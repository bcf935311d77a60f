tiêu đề: Xã chuyển tin, đồng hồ của Cơ quan điều tra chạy từ khi Cơ quan điều tra nhận
# Thứ Hai 23/11/2026. 3 ngày: 24 (lễ, vẫn tính), 25, 26/11. 3 ngày làm việc: 25, 26, 27/11.
# 20 ngày: Chủ nhật 13/12, chuyển sang thứ Hai 14/12. Báo cáo: 13/12 - 7 = Chủ nhật 06/12, lùi về 04/12.
ngày 22/11/2026 14 giờ: công an xã (Kiến Thuỵ) nhận tin
ngày 23/11/2026 08:15: công an xã (Kiến Thuỵ) phân loại, Điều 150 khoản 1
ngày 23/11/2026 08:20: công an xã (Kiến Thuỵ) chuyển tin
ngày 23/11/2026 10:25: cơ quan điều tra nhận tin chuyển đến

xong T2a: 08:20 23/11/2026, điểm a khoản 5 Điều 8 TTLT 01/2017
hạn T4 của cơ quan điều tra: 10:25 24/11/2026, khoản 1 Điều 8 TTLT 01/2017
hạn T5: 24:00 26/11/2026, khoản 5 Điều 146 BLTTHS
bên cạnh T5: T5w 24:00 27/11/2026, khoản 1 Điều 14 TTLT 01/2017
bỏ qua T5w: 24/11/2026
hạn T5b: 24:00 26/11/2026, khoản 1 Điều 9 TTLT 01/2017
hạn T5n: 24:00 26/11/2026, khoản 1 Điều 9 TTLT 01/2017
hạn T5r: 24:00 27/11/2026, khoản 1 Điều 14 TTLT 01/2017
hạn T13b: 24:00 04/12/2026, Điều 15 TT 28/2020, theo chữ 06/12/2026
hạn T6: 24:00 14/12/2026, khoản 1 Điều 147 BLTTHS, chắc chắn trước hết 13/12/2026
còn hạn: T4, T5, T5b, T5n, T5r, T13b, T6
chuyển cho: không
