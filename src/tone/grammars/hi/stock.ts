/** Ready Hindi sentences for any sentence a rule objects to; for chats in Latin letters too. */

const sentences: Record<string, string[]> = {
  "no-negative-phrasing": ["आपके लिए हम यह कर सकते हैं: …"],
  "no-overpromise": ["उम्मीद है कि …; कुछ बदला तो हम … तक आपको बता देंगे।"],
  "no-blame": ["आइए, देखते हैं कि इसे कैसे ठीक करें।"],
  "no-pressure": ["क्या आप … तक … सकते हैं?", "जो आपको ठीक लगे, वही चुन लीजिए।"],
  "no-dismissal": ["मैं समझ सकता हूँ। पता करके … तक आपको बताता हूँ।", "मैं समझ सकती हूँ। पता करके … तक आपको बताती हूँ।"],
  "require-hold-details": ["क्या हम आपको दो मिनट होल्ड पर रख सकते हैं, ताकि यह देख लें?"],
  "require-transfer-details": ["क्या हम आपकी बात हमारी … टीम के … जी से करा दें, जो … सकते हैं?"],
  "require-courtesy": ["क्या आप … बता सकते हैं?"],
  "require-follow-up-time": ["हम आपको … तक बता देंगे।"],
  "require-next-step": ["आपके लिए हम यह कर सकते हैं: …"],
  "require-closing-check": ["क्या कुछ और है जिसमें हम मदद कर सकें?"],
};

const latin: Record<string, string[]> = {
  "no-negative-phrasing": ["Aapke liye hum yeh kar sakte hain: …"],
  "no-overpromise": ["Umeed hai ki …; kuch badla to hum … tak aapko bata denge."],
  "no-blame": ["Aaiye, dekhte hain ki ise kaise theek karein."],
  "no-pressure": ["Kya aap … tak … sakte hain?"],
  "no-dismissal": ["Hum samajh sakte hain. Pata karke … tak aapko batate hain."],
  "require-hold-details": ["Kya hum aapko do minute hold par rakh sakte hain, taaki yeh dekh lein?"],
  "require-transfer-details": ["Kya hum aapki baat hamari … team ke … ji se kara dein, jo … sakte hain?"],
  "require-courtesy": ["Kya aap please … bata sakte hain?"],
  "require-follow-up-time": ["Hum aapko … tak bata denge."],
};

export function stock(rule: string): string[] {
  return sentences[rule] ?? [];
}

export function latinStock(rule: string): string[] {
  return latin[rule] ?? [];
}
