tiêu đề: Công an xã xác định chỉ là vi phạm hành chính: thôi hạn chuyển tin
ngày 23/11/2026 08:00: công an xã nhận tin
ngày 23/11/2026 15:30: công an xã xác định không phải tin về tội phạm

thôi T2a: 15:30 23/11/2026, điểm a khoản 5 Điều 8 TTLT 01/2017
không có hạn T4
không vướng
