/** The endings of Telugu verbs and what each says, by the stem they join. */
import { add, addFinite, addRelative, persons } from "./ending-families.ts";

export { endings } from "./ending-families.ts";

// Future and habit: చేస్తాం, చేస్తున్నాం, చేస్తే.
addFinite("future", "ాం ాము ాను", { person: "we", modality: "will" });
add("future", "ా", { person: "we", modality: "will" });
add("future", "ున్నా", { person: "we" });
add("past", "ా", { person: "we", past: true });
addFinite("future", "ారు", { person: "they", modality: "will" });
addFinite("future", "ావు", { person: "you", modality: "will" });
addFinite("future", "ాడు ుంది ాయి", { person: "it", modality: "will" });
addFinite("future", persons("ున్న", "ాం ాము ాను"), { person: "we" });
addFinite("future", "ున్నారు", { person: "they" });
addFinite("future", "ున్నావు", { person: "you" });
addFinite("future", "ున్నాడు ోంది ున్నది ున్నాయి", { person: "it" });
addFinite("future", persons("ుంట", "ాం ాము ాను"), { person: "we", modality: "will" });
addFinite("future", "ుంటారు", { person: "they", modality: "will" });
addFinite("future", "ుంటుంది ుంటాయి", { person: "it", modality: "will" });
add("future", "ే ేనే ేగానీ ుంటే ేగాని", { form: "condition" });
add("future", "ూ ూనే ూండగా", { form: "participle" });
add("future", "ుండగా", { form: "condition" });
add("future", "ుంటే", { form: "condition" });
addRelative("future", "ున్న", "ున్న", {});

// Past: చేశాం, చేశాక.
addFinite("past", "ాం ాము ాను", { person: "we", past: true });
addFinite("past", "ారు", { person: "they", past: true });
addFinite("past", "ావు", { person: "you", past: true });
addFinite("past", "ాడు ాయి", { person: "it", past: true });
add("past", "ాక ాకే ాకనే", { form: "condition", moment: true });
add("past", "ాకైనా", { form: "condition" });
add("negative", "బట్టి బట్టే బట్టేగా", { form: "reason", past: true });
add("negative", "కపోబట్టి కపోబట్టే", { form: "reason", past: true, negative: true });
addFinite("past", "ది", { person: "it", past: true });
addRelative("past", "", "", { past: true });

// Participle: చేసి, చేసింది, చేసిన, చేసే, చేస్తే.
add("participle", "ి ినీ", { form: "participle" });
addFinite("participle", "ింది", { person: "it", past: true });
addFinite("participle", "ినది ినవి", { person: "it", past: true, official: true });
add("participle", "ితే ితేనే ితేగానీ ుంటే ిఉంటే ిఉన్నట్లయితే", { form: "condition" });
add("participle", "ినా ినాకూడా ినప్పటికీ", { form: "condition" });
addRelative("participle", "ిన", "ిన", { past: true });
addRelative("participle", "ే", "ే", {});
add("participle", "ేటప్పుడు ేవరకు ేవరకూ ేదాకా ేలోపు ేలోగా ేసరికి ేముందు ేలోపే ేంతవరకు ేటప్పటికి", { form: "condition" });
add("participle", "ెయ్ ేయ్ ెయ్యి", { form: "command", person: "you" });
add("participle", "ేందుకు ేలా ేలాగా ేలాగ ేట్టు ేట్లు", { form: "participle" });

// An offer: చేయనా? చేయమంటారా?
add("negative", "నా నాండి మంటారా మంటారాండి", { person: "we", modality: "will", question: true });

// What somebody is asked to do: చేయమని చెప్పారు.
add("negative", "మని మన్నారు మంటూ", { form: "quote" });
add("negative", "మంటే", { form: "condition" });

// Negative: చేయలేం, చేయను, చేయకండి, చేయకుండా, చేయగలం.
addFinite("negative", persons("లే", "ం ము ను"), { person: "we", modality: "can", negative: true });
addFinite("negative", "లేరు", { person: "they", modality: "can", negative: true });
addFinite("negative", "లేవు", { person: "it", modality: "can", negative: true });
addFinite("negative", "లేదు లేడు నేలేదు", { negative: true, past: true });
addFinite("negative", "ట్లేదు ట్లేరు ట్లేవు ట్లేం టంలేదు డంలేదు ట్లేము ట్లేను", { negative: true });
add("negative", "లేక", { form: "participle", negative: true, modality: "can" });
addRelative("negative", "లేన", "లేని", { negative: true, modality: "can" });
add("negative", "లేనిది లేనివి లేనివారు", { form: "relative", negative: true, modality: "can" });
addFinite("negative", persons("గల", "ం ము ను"), { person: "we", modality: "can" });
addFinite("negative", "గలరు", { person: "they", modality: "can" });
addFinite("negative", "గలవు గలదు గలుగుతుంది గలుగుతాయి", { person: "it", modality: "can" });
addFinite("negative", "గలిగాం గలిగాము గలిగాను", { person: "we", modality: "can", past: true });
addFinite("negative", "గలుగుతాం గలుగుతాము గలుగుతాను", { person: "we", modality: "can" });
addFinite("negative", "గలుగుతారు గలిగారు", { person: "they", modality: "can" });
addFinite("negative", "గలిగింది", { person: "it", modality: "can", past: true });
addRelative("negative", "గలిగిన", "గల", { modality: "can" });
addRelative("negative", "గలిగే", "గలిగే", { modality: "can" });
add("negative", "గలిగితే గలిగినా", { form: "condition", modality: "can" });
addFinite("negative", "ం ము ను", { person: "we", modality: "will", negative: true });
addFinite("negative", "రు", { person: "they", modality: "will", negative: true });
addFinite("negative", "వు దు డు", { person: "it", modality: "will", negative: true });
addFinite("negative", "వద్దు కూడదు రాదు", { form: "command", person: "they", negative: true, polite: true });
add("negative", "కండి కండీ", { form: "command", person: "they", negative: true, polite: true });
add("negative", "కు", { form: "command", person: "you", negative: true });
add("negative", "క కుండా కుండానే", { form: "participle", negative: true });
add("negative", "కుంటే కున్నా కముందు కముందే కమునుపు కపూర్వం", { form: "condition", negative: true });
add("negative", "ందే నిదే", { form: "condition", negative: true });
add("negative", "గానే", { form: "condition", moment: true });
add("negative", "ి ు", { form: "command", person: "you" });
add("negative", "", { form: "command", person: "you" });
add("negative", "నక్కర నవసరం క్కర నక్కర్ క్కర్ నవసరము", { form: "noun", need: true });
add("negative", "నక్కర్లేదు క్కర్లేదు నక్కరలేదు క్కరలేదు నవసరంలేదు నక్కర్లేదండి నక్కరలేకుండా", {
  modality: "must",
  negative: true,
});
addRelative("negative", "న", "ని", { negative: true });
add("negative", "నిది నివి నివారు నివాళ్ళు", { form: "relative", negative: true });
add("negative", "ండి ండీ", { form: "command", person: "they", polite: true });
add("negative", "డం డానికి డానికే డమే డంలో డంతో డాన్ని డంవల్ల డమూ డంకోసం డమా", { form: "noun" });

// Infinitive: చేయాలి, చేయాల్సిందే, చేయవచ్చు, చేయడం.
addFinite("infinitive", "ాలి", { modality: "must" });
add("infinitive", "ాలో ాలంటే ాలన్నా", { form: "quote" });
add("infinitive", "ాలా", { modality: "must", question: true });
add("infinitive", "ాల్సిందే ాల్సిందేనండి వలసిందే వలసినదే లసిందే ాల్సిందేనని", { modality: "must" });
add("infinitive", "వలెను వలయును వలె", { modality: "must", official: true });
add("infinitive", "ాల్సింది వలసింది ాల్సిందండి", { modality: "should", past: true, missed: true });
add("infinitive", "ాల్సి వలసి లసి ాల్సిన వలసిన లసిన", { form: "noun", modality: "must" });
add("infinitive", "ాల్సిందిగా వలసిందిగా", { form: "participle", modality: "must" });
add("infinitive", "వలసినదిగా", { form: "participle", modality: "must", official: true });
add("infinitive", "ాల్సొస్తుంది ాల్సివస్తుంది ాల్సుంటుంది వలసివస్తుంది", { modality: "must" });
addFinite("infinitive", "వచ్చు చ్చు ొచ్చు", { person: "they", modality: "can" });
add("infinitive", "డం టం డానికి టానికి డానికే టానికే డమే టమే డంలో టంలో డంతో డాన్ని డంవల్ల టంవల్ల డమూ ట", {
  form: "noun",
});
add("infinitive", "డమైనది టమైనది", { person: "it", past: true, official: true });
add("infinitive", "ట్లేదు డంలేదు టంలేదు ట్లేరు ట్లేవు ట్లేం ట్లేను", { negative: true });

// Dictionary form: చెప్పు!, పంపును, చేయుట.
add("dictionary", "ు ుము", { form: "command", person: "you" });
addFinite("dictionary", "ును ుదురు ుదుము", { person: "it", modality: "will", official: true });
addFinite("dictionary", "ుచున్నాము ుచున్నాం ుచున్నాను", { person: "we", official: true });
addFinite("dictionary", "ుచున్నారు", { person: "they", official: true });
addFinite("dictionary", "ుచున్నది ుచున్నవి ుచున్నాయి ుచుండెను", { person: "it", official: true });
add("dictionary", "ుట ుటకు ుటలో ుటకై", { form: "noun", official: true });
add("dictionary", "ునది ునప్పుడు", { form: "relative", official: true });
