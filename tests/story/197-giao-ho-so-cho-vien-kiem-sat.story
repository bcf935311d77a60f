tiêu đề: Đã chuyển hồ sơ cho Viện kiểm sát trực tiếp giải quyết: hạn giải quyết ở đây không còn
ngày 01/04/2026 08:00: cơ quan điều tra nhận tin
ngày 02/04/2026 08:00: cơ quan điều tra phân công
ngày 15/04/2026 08:00: cơ quan điều tra bị yêu cầu chuyển hồ sơ
ngày 17/04/2026 15:00: cơ quan điều tra chuyển hồ sơ

xong T15: 15:00 17/04/2026, khoản 2 Điều 146 BLTTHS
thôi T6: 15:00 17/04/2026, khoản 1 Điều 147 BLTTHS
thôi T13b: 15:00 17/04/2026, Điều 15 TT 28/2020
