tiêu đề: Viện kiểm sát yêu cầu chuyển hồ sơ ngày 01/12, giấy đến ngày 04/12: tính từ ngày yêu cầu
# Khoản 2 Điều 146 BLTTHS: "05 ngày kể từ ngày Viện kiểm sát có yêu cầu".
ngày 23/11/2026 09:00: cơ quan điều tra nhận tin
ngày 01/12/2026 15:00: cơ quan điều tra bị yêu cầu chuyển hồ sơ

# 01/12/2026 + 5 ngày = Chủ nhật 06/12, ngày nghỉ: thứ Hai 07/12.
hạn T15: 24:00 07/12/2026, khoản 2 Điều 146 BLTTHS, khoản 2 Điều 13 TTLT 01/2017, chắc chắn trước hết 06/12/2026
