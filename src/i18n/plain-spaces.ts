/** `Intl` prints narrow and thin spaces that turn a text message into its expensive form; copied text gets plain ones. */

export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u2009\u202f]/gu, " ");
}
