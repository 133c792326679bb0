import { expect, it } from 'vitest';
import { address } from '../../../generators/arbitraries/address.ts';
import { email } from '../../../generators/arbitraries/email.ts';
import { personName } from '../../../generators/arbitraries/person-name.ts';
import { phone } from '../../../generators/arbitraries/phone.ts';
import { places } from '../../../generators/arbitraries/places.ts';
import { describeArbitrary } from './arbitrary-kit.ts';

const isDecomposed = (text: string): boolean => text !== text.normalize('NFC');

describeArbitrary('personName', personName(), {
  always: {
    'is a family name, maybe a middle name, and a given name': ({ firstName, lastName }) =>
      /^[\p{L}\p{M}]+( [\p{L}\p{M}]+){1,2}$/u.test(`${lastName} ${firstName}`),
  },
  sometimes: {
    'has decomposed marks': ({ lastName }) => isDecomposed(lastName),
    'has a middle name': ({ lastName }) => lastName.includes(' '),
  },
  smallest: { firstName: 'An', lastName: 'Nguyễn' },
});

describeArbitrary('email', email({ namespace: 'Run-1' }), {
  always: {
    'is at a domain of nobody': (text) => /^run-1\.khach\d+@(example\.(com|org)|shop\.invalid)$/.test(text),
  },
  sometimes: { 'is at a domain that cannot exist': (text) => text.endsWith('.invalid') },
  smallest: 'run-1.khach0@example.com',
});

describeArbitrary('phone', phone(), {
  always: { 'is plainly made up': (text) => /^0900000\d{3}$/.test(text) },
  sometimes: { 'is another one': (text) => text !== '0900000000' },
  smallest: '0900000000',
});

describeArbitrary('address', address(), {
  always: {
    'is at a real place, with its codes': (made) =>
      places.some((place) => JSON.stringify({ ...made, ...place }) === JSON.stringify(made)),
    'is in Vietnam': ({ country, countryCode }) => country === 'Vietnam' && countryCode === 'VN',
    'has a house number and a street': ({ address1 = '' }) => /^\d+ \S/.test(address1),
  },
  sometimes: {
    'has decomposed marks in the street': ({ address1 = '' }) => isDecomposed(address1),
    'has a company with an ampersand': ({ company = '' }) => company.includes('&'),
    'is in another province': ({ provinceCode }) => provinceCode === 'HI',
    'is at a place of which no code is known': ({ wardCode }) => wardCode === undefined,
  },
  smallest: {
    firstName: 'An',
    lastName: 'Nguyễn',
    address1: '1 Lê Đại Hành',
    province: 'Hồ Chí Minh',
    provinceCode: 'HC',
    district: 'Quận 11',
    districtCode: 'HC476',
    ward: 'Phường 15',
    wardCode: '27208',
    country: 'Vietnam',
    countryCode: 'VN',
    phone: '0900000000',
  },
});

it('refuses a namespace that would not fit into an address or a tag, and says what would', () => {
  expect(() => email({ namespace: 'run 1, second try' })).toThrow(
    'use 1 to 16 letters, digits and hyphens, such as run-7f3a',
  );
});
