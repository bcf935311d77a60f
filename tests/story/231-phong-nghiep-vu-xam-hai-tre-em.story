tiêu đề: Phòng nghiệp vụ nhận tin xâm hại người dưới 18 tuổi: chuyển Cơ quan điều tra trong 24 giờ (dự thảo)
ngày 05/10/2026 09:20: phòng nghiệp vụ nhận tin
ngày 05/10/2026 10:00: phòng nghiệp vụ phân loại, Điều 329 khoản 1
bị hại dưới 18 tuổi: có

# T2c: 05/10/2026 09:20 + 24 giờ. Khoản 2 không có 48 giờ cho đảo.
hạn T2c: 09:20 06/10/2026, dự thảo, khoản 2 Điều 5 TT 43/2021
