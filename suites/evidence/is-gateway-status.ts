/** What a gateway or an overloaded host answers: it may be the network's doing, and whether the shop acted is not known. */
export function isGatewayStatus(status: number | undefined): boolean {
  return status === 502 || status === 503 || status === 504;
}
