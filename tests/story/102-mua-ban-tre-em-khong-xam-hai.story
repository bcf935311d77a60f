tiêu đề: Mua bán người dưới 16 tuổi, không xâm hại tình dục: không có hạn rà soát
ngày 12/10/2026 08:00: cơ quan điều tra nhận tin
ngày 12/10/2026 09:05: cơ quan điều tra phân loại, Điều 151 khoản 2
ngày 12/10/2026 10:00: cơ quan điều tra lấy lời khai bị hại
xâm hại tình dục: không

không có hạn T16
xong T17: 10:00 12/10/2026, khoản 2 Điều 14 TTLT 06/2018, trễ
mức độ: đặc biệt nghiêm trọng
