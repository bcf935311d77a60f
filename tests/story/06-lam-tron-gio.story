tiêu đề: Tin gửi lúc 22:47 qua trang công khai, chỉ giữ giờ
# Giờ làm tròn xuống 22:00 nên hạn không bao giờ muộn hơn hạn của luật.
ngày 23/11/2026 22 giờ: công an xã nhận tin

hạn T2a: 22:00 24/11/2026, điểm a khoản 5 Điều 8 TTLT 01/2017
bên cạnh T2a: T2b 24:00 30/11/2026, điểm b khoản 5 Điều 8 TTLT 01/2017
