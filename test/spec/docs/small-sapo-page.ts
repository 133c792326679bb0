/** A page in Sapo's layout, in our words but for those that the layout knows: each construct it reads, once. */
export const smallSapoPage = `Tổng đài hỗ trợ - 
1900 0000
( 8:00 - 9:00 )

Phương thức POST của Parcel phần 7

POST/admin/orders.json

Sends a parcel

order

Flags go beside what it is:

  • ring_bell - Whether to ring
  • leave_outside - Whether to leave it there. Mặc định: false.
  • wrapping - How to wrap:
    • paper (mặc định): In paper.
    • none: Not at all.

A small parcel

POST /admin/orders.json
{
  "order": {
    "email": "[email\u00a0protected]",
    "size": 2.50
  }
}
Xem kết quả
HTTP/1.1 201 Created
{
  "order": {
    "id": 7,
    "email": "[email\u00a0protected]"
  }
}

PUT/admin/orders/#{id}.json

Moves a parcel

Nothing to say

PUT /admin/orders/7.json
Xem kết quả
HTTP/1.1 200 OK
{
  "order": {
    "id": 7,
    "sizes": [
    ]
  }
}

Bài viết trên có hữu ích cho bạn không?

Hữu ích Không hữu ích
Số lượt đánh giá hữu ích:`;
