tiêu đề: Hai bị can, hai lệnh tạm giam; một người được trả tự do
ngày 05/10/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 1
ngày 06/10/2026 09:00: cơ quan điều tra tạm giam bị can, bị can A, đến hết 03/01/2027
ngày 12/10/2026 09:00: cơ quan điều tra tạm giam bị can, bị can B, đến hết 09/01/2027
ngày 30/11/2026 16:00: cơ quan điều tra trả tự do bị can, bị can A

xong C3: 16:00 30/11/2026, khoản 1 Điều 173 BLTTHS
hạn C3: 24:00 09/01/2027, khoản 1 Điều 173 BLTTHS
