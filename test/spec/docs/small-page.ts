/** A page in Haravan's layout, in our words: each construct the layout reads, once. */
export const smallPage = `---
url: "https://docs.example/parcels/"
title: "Parcel | Example"
---

[Skip](https://docs.example/#)

- [Menu](https://docs.example/menu)

# Parcel

\`Version: 2.1\`

A parcel waits to be fetched.

**Authenticated access scopes**: \`com.read_parcels\` , \`com.write_parcels\`

### What you can do with Parcels [](https://docs.example/#a "Direct link to heading")

This is offered:

- GET \`https://apis.haravan.com/com/orders.json\`
  - **[Finds parcels](https://docs.example/#b)**
- POST \`https://apis.haravan.com/com/orders/{order_id}/cancel.json\`
  - **[Drops a parcel](https://docs.example/#c)**

### Properties [](https://docs.example/#d "Direct link to heading")

* * *

\`state\` : \`string\`

\`\`\`codeBlockLines
"state": "sent"

\`\`\`

Where it is:

- **sent\\_off**: On its way.
- **null**: Nowhere.

\`fishipping_lineseld\`: \`array\`

\`\`\`codeBlockLines
"boxes": [\\
\\
    {\\
\\
        "size": 2.50\\
\\
    }\\
\\
]

\`\`\`

Each box has the following properties:

- **size**: How large. Must be positive.
- **kind**: Can be one of: "flat", "long" (default).

\`broken\` : \`string\`

\`\`\`codeBlockLines
"broken":a@b

\`\`\`

Not JSON.

### Finds parcels [](https://docs.example/#b "Direct link to heading")

GET

https://apis.haravan.com/com/orders.json

Finds them.

#### Parameters [](https://docs.example/#p "Direct link to heading")

* * *

\`limit\` \`integer\` \`≤50\` \`default 50\`

How many.

* * *

\`since\`

From when. (format: 2021-10-20T14:07:45.084Z)

* * *

\`order\`

Which first:

\`\`\`codeBlockLines
  &order=size%20asc
  &order=size%20desc

\`\`\`

* * *

The first page.

- GET \`https://apis.haravan.com/com/orders.json?limit=1\`

Details

\`\`\`codeBlockLines
HTTP/1.1 200 OK

{ "orders": [\\
    { "size": 600000.0000 }\\
  ] }

\`\`\`

### Drops a parcel [](https://docs.example/#c "Direct link to heading")

POST

https://apis.haravan.com/com/orders/{order\\_id}/cancel.json

#### Request body [](https://docs.example/#r "Direct link to heading")

* * *

\`reason\` : \`string\` \`required\`

Why. Valid values: lost, late, and other.

* * *

Without more.

- POST \`https://apis.haravan.com/com/orders/7/cancel.json\`

\`\`\`codeBlockLines
{}

\`\`\`

Details

\`\`\`codeBlockLines
HTTP/1.1 200 OK
{
  "order": {
    "id": 7,
    ...
  }
}

\`\`\`

[Previous\\\\
\\\\
Before](https://docs.example/before)

- [Drops a parcel](https://docs.example/#c)
`;
