/** The words of the help centre itself, in Telugu. */
import type { Strings } from "./en.ts";

export const te: Strings = {
  skipToContent: "నేరుగా ముఖ్యాంశానికి వెళ్ళండి",
  siteTitle: "{name} సహాయం",
  home: "హోమ్",
  menu: "ప్రధాన మెనూ",
  language: "భాష",

  askTitle: "మీ మాటల్లోనే అడగండి",
  askIntro: "మీరు మాట్లాడినట్టే రాయండి. చాలా జవాబులు ఒక నిమిషంలో చదవవచ్చు.",
  searchLabel: "మీ ప్రశ్న",
  searchPlaceholder: "నా పార్సెల్ ఇంకా రాలేదు",
  searchButton: "జవాబు వెతకండి",
  suggestions: "సూచించిన జవాబులు",
  suggestionCount: { one: "{count} సూచన", other: "{count} సూచనలు" },
  seeAllResults: "“{query}”కు అన్ని జవాబులూ చూడండి",
  searchTitle: "జవాబు వెతకండి",
  resultCount: { one: "“{query}”కు {count} జవాబు", other: "“{query}”కు {count} జవాబులు" },
  noResults: "“{query}”కు జవాబు ఇంకా ఇక్కడ రాయలేదు",
  noResultsHint: "వేరే మాటలతో వెతికి చూడండి, కింద ఒక అంశం ఎంచుకోండి, లేదా మమ్మల్ని అడగండి: మా వాళ్ళు మీకు జవాబిస్తారు.",
  searchWithoutScript: "వెతకడానికి JavaScript అవసరం, అది మీ బ్రౌజర్‌లో ఆపి ఉంది. జవాబులన్నీ ఇక్కడ అంశాల వారీగా కూడా ఉన్నాయి.",
  searchFailed: "వెతికే సదుపాయం లోడ్ కాలేదు. దయచేసి మీ ఇంటర్నెట్ చూసి మళ్ళీ ప్రయత్నించండి. కింద ఉన్న అంశాలు ఎప్పటిలాగే తెరుచుకుంటాయి.",

  oftenAsked: "తరచుగా అడిగే ప్రశ్నలు",
  readWholeAnswer: "పూర్తి జవాబు చదవండి",
  topics: "అంశాలు",
  answerCount: { one: "{count} జవాబు", other: "{count} జవాబులు" },
  breadcrumbs: "మీరు ఇక్కడ ఉన్నారు",
  shortAnswer: "క్లుప్తంగా జవాబు",
  onThisPage: "ఈ పేజీలో",
  readNext: "తర్వాత చదవండి",
  reviewed: "చివరిగా సరిచూసిన తేదీ: {date}",
  suggestChange: "మార్పు సూచించండి",
  untranslated: "ఈ జవాబు ఇంకా తెలుగులోకి రాలేదు, అందుకే దీన్ని {language}లో చూపిస్తున్నాం.",
  agentsOnly: "ఏజెంట్లకు మాత్రమే",
  agentsOnlyNote: "ఈ పేజీ కస్టమర్లకు కనిపించదు.",

  contactTitle: "మాతో మాట్లాడండి",
  contactIntro: "నేరుగా మనిషితో మాట్లాడాలనుకుంటే, మీకు అనువైన మార్గం ఎంచుకోండి.",
  contactWays: {
    phone: "మాకు ఫోన్ చేయండి",
    email: "మాకు ఇమెయిల్ రాయండి",
    chat: "మాతో చాట్ చేయండి",
    form: "మాకు సందేశం పంపండి",
    social: "సోషల్ మీడియాలో కలవండి",
  },
  contactOpen: { chat: "చాట్ తెరవండి", form: "ఫారం తెరవండి", social: "పేజీ తెరవండి" },

  glossaryTitle: "మేము వాడే పదాలు",
  glossaryIntro: "ఒక్కో పదానికి అర్థం, ఒక్క సులువైన వాక్యంలో.",

  notFoundTitle: "మీరు వచ్చిన పని ఏమిటో వెతుకుదాం",
  notFoundIntro: "ఈ చిరునామాలో పేజీ లేదు; అది వేరే చోటికి మారి ఉండవచ్చు. ఇక్కడ వెతకండి, లేదా ఒక అంశంతో మొదలుపెట్టండి.",
};
