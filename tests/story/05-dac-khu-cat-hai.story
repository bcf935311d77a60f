tiêu đề: Đặc khu Cát Hải: 48 giờ, chỉ biết giờ nhận
# 48 giờ viết cho "các xã ở hải đảo"; với đặc khu là cách hiểu nên là dự thảo, 24 giờ đứng bên cạnh.
ngày 24/11/2026 14 giờ: công an đặc khu (Cát Hải) ở đảo nhận tin
ngày 24/11/2026 15:30: công an đặc khu (Cát Hải) ở đảo phân loại, Điều 150 khoản 2

mức độ: rất nghiêm trọng
chuyển cho: cơ quan điều tra, 48 giờ
hạn T2a: 14:00 26/11/2026, điểm a khoản 5 Điều 8 TTLT 01/2017, dự thảo, chắc chắn đến 14:00 25/11/2026
bên cạnh T2a: T2a 14:00 25/11/2026, điểm a khoản 5 Điều 8 TTLT 01/2017
còn hạn: T2a
