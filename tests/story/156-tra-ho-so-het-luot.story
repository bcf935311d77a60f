tiêu đề: Đã trả hai lần thì không trả được nữa
ngày 05/01/2026 09:00: viện kiểm sát nhận hồ sơ vụ án, Điều 150 khoản 1
ngày 20/01/2026 09:00: viện kiểm sát trả hồ sơ điều tra bổ sung
ngày 09/03/2026 09:00: viện kiểm sát nhận hồ sơ vụ án, Điều 150 khoản 1
ngày 20/03/2026 09:00: viện kiểm sát trả hồ sơ điều tra bổ sung
ngày 11/05/2026 09:00: viện kiểm sát nhận hồ sơ vụ án, Điều 150 khoản 1

# C6: 11/05/2026 + 30 ngày = thứ Tư 10/06/2026.
hạn C6: 24:00 10/06/2026, khoản 1 Điều 240 BLTTHS
không có bước tiếp return_case
bước tiếp prosecute: điểm a khoản 1 Điều 240 BLTTHS
không vướng
