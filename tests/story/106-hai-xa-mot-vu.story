tiêu đề: Hai xã cùng nhận một vụ: mỗi xã một đồng hồ
ngày 05/10/2026 08:00: công an xã (Tiên Lãng) nhận tin
ngày 05/10/2026 20:00: công an xã (Vĩnh Bảo) nhận tin
ngày 05/10/2026 09:00: công an xã (Tiên Lãng) phân loại, Điều 150 khoản 1
ngày 05/10/2026 10:00: công an xã (Tiên Lãng) chuyển tin

xong T2a: 10:00 05/10/2026, điểm a khoản 5 Điều 8 TTLT 01/2017
hạn T2a: 20:00 06/10/2026, điểm a khoản 5 Điều 8 TTLT 01/2017
còn hạn: T2a
