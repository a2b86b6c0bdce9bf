/** Ready English sentences that can stand for any sentence a rule objects to. */

export function stock(rule: string): string[] {
  return stockWordings[rule] ?? [];
}

const stockWordings: Record<string, string[]> = {
  "no-overpromise": ["I expect …, and I'll write to you by … if anything changes."],
  "no-pressure": ["Could you … by …, please?", "Please choose what suits you best."],
  "require-courtesy": ["Could you please …?"],
  "no-negative-phrasing": ["Here is what I can do for you: …"],
  "no-blame": ["Let's see how we can put this right."],
  "no-dismissal": ["I understand. Let me find out what I can do, and write to you by …."],
  "require-transfer-details": ["May I connect you with … in our … team, who can … for you?"],
  "require-follow-up-time": ["I'll write to you by …."],
  "require-next-step": ["Here is what I can do for you: …"],
  "require-closing-check": ["Is there anything else I can do for you?"],
  "require-hold-details": ["May I put you on hold for two minutes while I check this?"],
};
