/** Ready Telugu sentences that can stand for any sentence a rule objects to. */

export function stock(rule: string): string[] {
  return stockWordings[rule] ?? [];
}

const stockWordings: Record<string, string[]> = {
  "no-negative-phrasing": ["మీ కోసం నేను చేయగలిగేది: …"],
  "no-overpromise": ["… నాటికి అవుతుందని అంచనా; ఏమైనా మారితే … లోపు మీకు చెబుతాను."],
  "no-blame": ["దీన్ని ఎలా సరిచేయాలో కలిసి చూద్దాం."],
  "no-pressure": ["దయచేసి … లోపు … గలరా?", "మీకు ఏది వీలైతే అది ఎంచుకోండి."],
  "no-dismissal": ["మీ ఇబ్బంది అర్థమైంది. ఏం చేయగలనో కనుక్కుని … లోపు మీకు చెబుతాను."],
  "require-hold-details": ["మీ వివరాలు చూడటానికి రెండు నిమిషాలు ఆగగలరా?"],
  "require-transfer-details": ["… చూసే మా … టీమ్‌లోని … గారికి మీ కాల్ కలపవచ్చా?"],
  "require-courtesy": ["దయచేసి … చెప్పగలరా?"],
  "require-follow-up-time": ["… లోపు మీకు చెబుతాను."],
  "require-next-step": ["మీ కోసం నేను చేయగలిగేది: …"],
  "require-closing-check": ["అంతా సరిగ్గా ఉందా, ఇంకేమైనా సహాయం కావాలా?"],
};
