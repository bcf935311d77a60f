tiêu đề: Tin gửi lúc 22:47 qua trang công khai, chỉ giữ giờ
# Giờ làm tròn xuống 22:00 nên hạn không bao giờ muộn hơn hạn của luật.
ngày 23/11/2026 22 giờ: công an xã nhận tin

hạn T2a: 22:00 24/11/2026
bên cạnh T2a: T2b 24:00 30/11/2026
