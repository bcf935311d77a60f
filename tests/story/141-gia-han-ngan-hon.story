tiêu đề: Quyết định gia hạn chỉ một tháng: hết hạn theo quyết định
ngày 05/01/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 348 khoản 1
ngày 20/03/2026 08:00: cơ quan điều tra đề nghị gia hạn điều tra
ngày 26/03/2026 08:00: cơ quan điều tra được gia hạn điều tra, đến hết 05/05/2026

# Không quá 03 tháng (đến 05/07); quyết định ghi 05/05.
hạn C1x1: 24:00 05/05/2026, điểm b khoản 2 Điều 172 BLTTHS
không vướng
