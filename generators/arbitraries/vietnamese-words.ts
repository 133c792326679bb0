/** Words of everyday trade, with every vowel and tone mark of the language between them. All composed (NFC). */
export const productWords = [
  'Áo dài', 'Đầm', 'Nón lá', 'Giày', 'Túi xách', 'Khăn', 'Bánh chưng', 'Cà phê', 'Trà sữa', 'Mật ong', 'Nước mắm', 'Gạo',
  'Chảo', 'Ấm siêu tốc', 'Đồng hồ', 'Ốp lưng', 'Sổ tay', 'Gấu bông', 'Nến thơm', 'Ổ cắm',
] as const; // prettier-ignore

export const qualityWords = [
  'trẻ em', 'tay lỡ', 'cỡ lớn', 'màu đỏ', 'xanh lục', 'thủ công', 'Đà Lạt', 'Phú Quốc', 'hảo hạng', 'nguyên chất', 'chống nước',
  'mỏng nhẹ', 'kiểu cổ', 'vải lụa', 'bằng gỗ', 'khử mùi', 'tiết kiệm', 'rẻ nhất', 'siêu dễ thương', 'ưu đãi',
] as const; // prettier-ignore

export const noteWords = [
  'giao', 'giờ', 'hành', 'chính', 'gọi', 'trước', 'khi', 'đến', 'để', 'ở', 'quầy', 'lễ', 'tân', 'khách', 'đổi', 'ý', 'gói', 'quà',
  'kèm', 'thiệp', 'chúc', 'mừng', 'sinh', 'nhật', 'xuất', 'hoá', 'đơn', 'kiểm', 'hàng', 'rồi', 'mới', 'trả', 'tiền', 'cẩn', 'thận',
  'dễ', 'vỡ', 'tầng', 'hẻm', 'cổng', 'phụ', 'nhờ', 'người', 'nhận', 'hộ',
] as const; // prettier-ignore

export const familyNames = [
  'Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý',
] as const; // prettier-ignore

export const middleNames = ['Văn', 'Thị', 'Hữu', 'Đức', 'Ngọc', 'Minh', 'Thuỳ', 'Quốc', 'Mỹ', 'Bảo'] as const;

export const givenNames = [
  'An', 'Bình', 'Châu', 'Dũng', 'Đạt', 'Giang', 'Hạnh', 'Hiếu', 'Huệ', 'Khánh', 'Lộc', 'Mỹ', 'Nghĩa', 'Phượng', 'Quỳnh', 'Sơn', 'Thảo',
  'Tuấn', 'Uyên', 'Vỹ', 'Yến',
] as const; // prettier-ignore

export const streets = [
  'Lê Đại Hành', 'Nguyễn Huệ', 'Trần Hưng Đạo', 'Võ Thị Sáu', 'Hàng Bạc', 'Lý Thường Kiệt', 'Phan Chu Trinh', 'Bạch Đằng', 'Điện Biên Phủ',
] as const; // prettier-ignore
