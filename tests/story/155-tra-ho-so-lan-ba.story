tiêu đề: Viện kiểm sát trả hồ sơ lần thứ ba: luật chỉ cho hai lần
ngày 05/01/2026 09:00: viện kiểm sát nhận hồ sơ vụ án, Điều 150 khoản 1
ngày 20/01/2026 09:00: viện kiểm sát trả hồ sơ điều tra bổ sung
ngày 09/03/2026 09:00: viện kiểm sát nhận hồ sơ vụ án, Điều 150 khoản 1
ngày 20/03/2026 09:00: viện kiểm sát trả hồ sơ điều tra bổ sung
ngày 11/05/2026 09:00: viện kiểm sát nhận hồ sơ vụ án, Điều 150 khoản 1
ngày 22/05/2026 09:00: viện kiểm sát trả hồ sơ điều tra bổ sung

vướng quá số lần: trả hồ sơ điều tra bổ sung, điểm b khoản 1 Điều 240 BLTTHS
