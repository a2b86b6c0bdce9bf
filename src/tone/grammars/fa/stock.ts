/** Ready Persian sentences that can stand for any sentence a rule objects to. */

export function stock(rule: string): string[] {
  return sentences[rule] ?? [];
}

const sentences: Record<string, string[]> = {
  "no-negative-phrasing": ["این کار را می‌توانم برایتان بکنم: …"],
  "no-overpromise": ["به احتمال زیاد …؛ اگر چیزی عوض شد، تا … خبرتان می‌کنم."],
  "no-blame": ["بیایید با هم ببینیم چطور درستش کنیم."],
  "no-pressure": ["لطفاً اگر برایتان ممکن است، تا … …", "هر کدام را که برایتان بهتر است انتخاب کنید."],
  "no-dismissal": ["متوجهم که چه پیش آمده. بررسی می‌کنم و تا … خبرتان می‌کنم."],
  "require-hold-details": ["اجازه می‌دهید دو دقیقه منتظر بمانید تا این را بررسی کنم؟"],
  "require-transfer-details": ["اجازه می‌دهید شما را به … در واحد … وصل کنم که می‌تواند …؟"],
  "require-courtesy": ["ممکن است لطفاً … را بفرستید؟"],
  "require-follow-up-time": ["تا … برایتان می‌نویسم."],
  "require-next-step": ["این کار را می‌توانم برایتان بکنم: …"],
  "require-closing-check": ["کار دیگری هم از دستم برمی‌آید؟"],
};
