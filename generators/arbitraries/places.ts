/** A place as an address names it. Codes are the platform's own for provinces and districts, the statistics office's for wards. */
export interface Place {
  readonly province: string;
  readonly provinceCode: string;
  readonly district: string;
  readonly districtCode?: string;
  readonly ward: string;
  readonly wardCode?: string;
}

const hoChiMinh = { province: 'Hồ Chí Minh', provinceCode: 'HC' };
const haNoi = { province: 'Hà Nội', provinceCode: 'HI' };

/** Real places; codes only where they are known. The first is the one of the docs page. */
export const places: readonly Place[] = [
  { ...hoChiMinh, district: 'Quận 11', districtCode: 'HC476', ward: 'Phường 15', wardCode: '27208' },
  { ...hoChiMinh, district: 'Quận 1', districtCode: 'HC466', ward: 'Phường Bến Nghé', wardCode: '26740' },
  { ...hoChiMinh, district: 'Quận 1', districtCode: 'HC466', ward: 'Phường Đa Kao', wardCode: '26737' },
  { ...hoChiMinh, district: 'Quận 1', districtCode: 'HC466', ward: 'Phường Cầu Ông Lãnh', wardCode: '26752' },
  { ...hoChiMinh, district: 'Quận 10', districtCode: 'HC475', ward: 'Phường 15', wardCode: '27163' },
  { ...hoChiMinh, district: 'Quận Phú Nhuận', districtCode: 'HC481', ward: 'Phường 03', wardCode: '27055' },
  { ...haNoi, district: 'Quận Ba Đình', districtCode: 'HI2', ward: 'Phường Kim Mã', wardCode: '00028' },
  { ...haNoi, district: 'Quận Ba Đình', districtCode: 'HI2', ward: 'Phường Trúc Bạch', wardCode: '00004' },
  {
    ...haNoi,
    district: 'Quận Thanh Xuân',
    districtCode: 'HI7',
    ward: 'Phường Nhân Chính',
    wardCode: '00343',
  },
  { province: 'Đà Nẵng', provinceCode: 'DA', district: 'Quận Hải Châu', ward: 'Phường Thạch Thang' },
  { province: 'Cần Thơ', provinceCode: 'CN', district: 'Quận Ninh Kiều', ward: 'Phường Cái Khế' },
  { province: 'Thừa Thiên Huế', provinceCode: 'TT', district: 'Thành phố Huế', ward: 'Phường Vĩnh Ninh' },
  { province: 'Đắk Lắk', provinceCode: 'DC', district: 'Thành phố Buôn Ma Thuột', ward: 'Phường Tự An' },
];
