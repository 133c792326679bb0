import { describe, expect, test } from 'vitest';
import { readCancellationBody } from '../../../spec/sapo/cancellation-body.ts';
import { sapo } from '../../../spec/sapo/dialect.ts';

const line = { title: 'Áo', price: '1000', quantity: 1 };

describe('what is sent to a shop of Sapo', () => {
  test('names no source, as some shops refuse any', () => {
    expect(sapo.completeDraft({ lineItems: [line], sourceName: 'own' })).toEqual({ lineItems: [line] });
  });

  test('names places by their names, as codes are those of the shop', () => {
    const place = { province: 'Hà Nội', district: 'Quận Ba Đình', ward: 'Phường Kim Mã', country: 'Vietnam' };
    const codes = { provinceCode: 'HI', districtCode: 'HI2', wardCode: '00028', countryCode: 'VN' };
    const address = { ...place, ...codes };
    expect(sapo.completeDraft({ billingAddress: address, shippingAddress: address })).toEqual({
      billingAddress: place,
      shippingAddress: place,
    });
  });

  test('pays by sales that have arrived, unless it says otherwise', () => {
    const transactions = [
      { kind: 'capture', amount: '10' },
      { kind: 'sale', amount: '10', status: 'failure' },
      { kind: 'authorization', amount: '10' },
    ];
    expect(sapo.completeDraft({ transactions }).transactions).toEqual([
      { kind: 'sale', amount: '10', status: 'success' },
      { kind: 'sale', amount: '10', status: 'failure' },
      { kind: 'authorization', amount: '10', status: 'success' },
    ]);
  });

  test('cancels for the reason that a live shop took, unless another is given', () => {
    expect(readCancellationBody(sapo.cancellation.write({}))).toEqual({ reason: 'other' });
    expect(readCancellationBody(sapo.cancellation.write({ reason: 'fraud' }))).toEqual({ reason: 'fraud' });
  });
});
