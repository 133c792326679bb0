/** Is a saved page HTML? It is where its first tag is one that begins a document, whatever comments a browser put before. */
export function isHtml(saved: string): boolean {
  return /^\uFEFF?\s*(?:<!--[\s\S]*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype html|html|head|body)\b/i.test(saved);
}
