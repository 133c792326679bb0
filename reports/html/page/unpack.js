// Requests and answers stand packed in the page, in blocks. A block is unpacked when something of it is looked at.

const blocks = new Map();

/** What is known of an exchange; rejects where the browser cannot unpack it. */
async function unpackDetail({ id, block }) {
  if (!blocks.has(block)) blocks.set(block, unpackBlock(block));
  const details = await blocks.get(block);
  return ownOf(details, id);
}

async function unpackBlock(index) {
  const packed = document.getElementById(`block-${index}`).textContent;
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return JSON.parse(await new Response(stream).text());
}
