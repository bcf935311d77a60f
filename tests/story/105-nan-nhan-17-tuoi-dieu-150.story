tiêu đề: Nạn nhân 17 tuổi của Điều 150: lấy lời khai ngay
ngày 12/10/2026 08:00: cơ quan điều tra nhận tin
ngày 12/10/2026 09:00: cơ quan điều tra phân loại, Điều 150 khoản 1
bị hại dưới 18 tuổi: có

hạn T17: 08:00 12/10/2026, khoản 2 Điều 14 TTLT 06/2018, dự thảo
