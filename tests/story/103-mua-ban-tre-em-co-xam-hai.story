tiêu đề: Mua bán người dưới 16 tuổi có xâm hại tình dục: thêm hạn rà soát
ngày 12/10/2026 08:00: cơ quan điều tra nhận tin
ngày 12/10/2026 09:05: cơ quan điều tra phân loại, Điều 151 khoản 2
ngày 20/10/2026 10:00: cơ quan điều tra rà soát chứng cứ
xâm hại tình dục: có

xong T16: 10:00 20/10/2026, khoản 3 Điều 10 TTLT 01/2022
