/** The closed word classes of Telugu that the clause reader steers by. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const wePronouns = set("మేము మేం నేను మనం మేమే నేనే మేమూ నేనూ మేమేం నేనేం మేమంతా మేమైతే");
export const youPronouns = set("మీరు మీరే మీరూ మీరేం మీరంతా మీరైతే తమరు తమరే నువ్వు నువ్వే నీవు");
export const theyPronouns = set("వారు వాళ్ళు వీరు వీళ్ళు ఆయన ఆమె అతను వారే వాళ్ళే ఆయనే ఆమే ఎవరూ ఎవ్వరూ ఎవరో");

/** Open a clause that is set against what came before. */
export const contrasts = set("కానీ కాని గానీ గాని అయితే అయినా అయినప్పటికీ అయినాసరే కాకపోతే అయితేనేం ఐతే ఐనా కాకుంటే");
/** Open what happens otherwise. */
export const alternatives = set("లేకపోతే లేకుంటే లేదంటే లేనిచో లేనిపక్షంలో కాదంటే లేనట్లయితే");
/** Open what comes of what was said before. */
export const consequences = set("అందుకే అందువల్ల అందువలన అందుకని అందుచేత దాంతో దానివల్ల కాబట్టి కనుక");
export const reasonsAfter = set("కాబట్టి కాబట్టే కనుక గనుక గనక కనక అందువల్ల అందుకే");
export const quotesAfter = set("అని అనీ అనే అన్న అంటూ అనేది అనుకుంటే");
export const conditionsAfter = set("అంటే అంటేనే");
export const fillers = set(
  "ఇక కూడా అసలు మాత్రం మాత్రమే ఇంకా ఇప్పుడు అయితే మరి ఏమీ ఏమి ఏ ఏవీ కదా అండి సార్ మేడమ్ గారు అప్పుడే ఇప్పటికీ ఎప్పుడూ ఎప్పటికీ ఏదీ పెద్దగా అంతగా ఎక్కడా అస్సలు అనేది అన్నది అన్నదే అనేదే",
);
/** Called to the reader; they may stand after any clause. */
export const vocatives = set("అండి సార్ సర్ మేడం అమ్మా బాబు అన్నా అయ్యా మాస్టారు గారు కదా లెండి లేండి లే");
/** Say little: phrases match across them. */
export const emptyWords = set(
  "అండి సార్ సర్ మేడం అమ్మా బాబు అయ్యా కదా లెండి లేండి లే కూడా మాత్రం అసలు ఏమీ ఏవీ ఏదీ చాలా నిజంగా అనేది అన్నది అస్సలు",
);
export const politeWords = set("దయచేసి ప్లీజ్ దయతో దయవుంచి please plz pls వీలైతే కుదిరితే వీలుంటే కాస్త");
export const adverbs = set("ఇక్కడే ఇక్కడ అక్కడ అక్కడే ఒకసారి మళ్ళీ ఎప్పుడైనా ముందే ముందుగా తర్వాత ఇప్పుడే ఇప్పుడు కూడా వెంటనే నేరుగా");
/** May follow a bare command: “డబ్బు కట్టు ముందు”. */
export const hasty = set("ముందు వెంటనే త్వరగా తొందరగా ఇప్పుడే కదా ప్లీజ్");
