/** The address a QR holds: in capitals, so that it takes the least room. */
export function qrAddress(publicUrl: string, payload: string): string {
  return `${publicUrl.toUpperCase()}/C/${payload}`
}
