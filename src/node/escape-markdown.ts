/** Puts words that anybody may have written into Markdown that a bot posts: they stay words. */

const joiner = "\u2060";

/** For text: no markup, no links, and nobody is called by an @ or a #. */
export function escapeMarkdown(text: string, edges: "trim" | "keep" = "trim"): string {
  const line = oneLine(text);
  return (edges === "trim" ? line.trim() : line)
    .replace(/[\\`*_{}[\]<>!|~$^&]|^[-+=]|(?<=^\d{1,9})[.)]/g, "\\$&")
    .replace(/[@#]|:(?=\/\/)|www(?=\.)/g, (sign) => sign + joiner);
}

/** A finding's message: the commands it names can be copied. */
export function escapeMessage(message: string): string {
  return message
    .split(/“(npm run [^”]*)”/)
    .map((part, at) => (at % 2 === 0 ? escapeMarkdown(part, "keep") : codeSpan(part)))
    .join("");
}

/** For file names and ids. */
export function codeSpan(text: string): string {
  return `\`${oneLine(text).replaceAll("`", "ˋ").replaceAll("|", "¦")}\``;
}

export function linkTo(text: string, address: string | undefined): string {
  const safe = address && /^https?:\/\/[^\s<>()[\]\\`"|]+$/.test(encodeURI(decode(address)));
  return safe ? `[${escapeMarkdown(text)}](${encodeURI(decode(address))})` : escapeMarkdown(text);
}

/** Signs that steer a page, hide text or turn its direction are left out. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/[\u200B\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/g, "");
}

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return "";
  }
}
