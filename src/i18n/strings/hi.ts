/** The words of the help centre itself, in Hindi. */
import type { Strings } from "./en.ts";

export const hi: Strings = {
  skipToContent: "सीधे मुख्य सामग्री पर जाएँ",
  siteTitle: "{name} सहायता",
  home: "मुख्य पृष्ठ",
  menu: "मुख्य मेन्यू",
  language: "भाषा",

  askTitle: "अपने शब्दों में पूछिए",
  askIntro: "जैसे बोलते हैं, वैसे ही लिखिए। ज़्यादातर जवाब एक मिनट में पढ़े जा सकते हैं।",
  searchLabel: "आपका सवाल",
  searchPlaceholder: "मेरा पार्सल नहीं आया",
  searchButton: "जवाब खोजें",
  suggestions: "सुझाए गए जवाब",
  suggestionCount: { one: "{count} सुझाव", other: "{count} सुझाव" },
  seeAllResults: "“{query}” के सभी जवाब देखें",
  searchTitle: "जवाब खोजें",
  resultCount: { one: "“{query}” के लिए {count} जवाब", other: "“{query}” के लिए {count} जवाब" },
  noResults: "“{query}” का जवाब अभी यहाँ नहीं लिखा गया है",
  noResultsHint: "दूसरे शब्दों में पूछकर देखिए, नीचे से कोई विषय चुनिए, या हमसे पूछिए: हमारे साथी आपको जवाब देंगे।",
  searchWithoutScript:
    "खोज के लिए JavaScript चाहिए, जो आपके ब्राउज़र में बंद है। सारे जवाब यहाँ विषय के अनुसार भी मिल जाएँगे।",
  searchFailed: "खोज लोड नहीं हो पाई। कृपया अपना इंटरनेट देखकर फिर कोशिश करें। नीचे दिए विषय तब भी खुलेंगे।",

  oftenAsked: "अक्सर पूछे जाने वाले सवाल",
  readWholeAnswer: "पूरा जवाब पढ़ें",
  topics: "विषय",
  answerCount: { one: "{count} जवाब", other: "{count} जवाब" },
  breadcrumbs: "आप यहाँ हैं",
  shortAnswer: "संक्षेप में जवाब",
  onThisPage: "इस पृष्ठ पर",
  readNext: "आगे पढ़ें",
  reviewed: "पिछली जाँच: {date}",
  suggestChange: "सुधार सुझाएँ",
  untranslated: "इस जवाब का हिन्दी अनुवाद अभी नहीं हुआ है, इसलिए इसे {language} में दिखाया जा रहा है।",
  agentsOnly: "केवल एजेंट के लिए",
  agentsOnlyNote: "यह पृष्ठ ग्राहकों को नहीं दिखता।",
  handOverTitle: "अगर इससे बात न बने",
  handOverTo: "किसे सौंपें",
  handOverWhat: "कौन से मामले",
  handOverHow: "कैसे",
  console: "जवाबों का कंसोल",

  contactTitle: "हमसे बात कीजिए",
  contactIntro: "किसी से सीधे बात करना चाहें, तो जो तरीका आपको ठीक लगे, वह चुनिए।",
  contactWays: {
    phone: "हमें फ़ोन करें",
    email: "हमें ईमेल लिखें",
    chat: "हमसे चैट करें",
    form: "हमें संदेश भेजें",
    social: "सोशल मीडिया पर मिलें",
  },
  contactOpen: { chat: "चैट खोलें", form: "फ़ॉर्म खोलें", social: "पेज खोलें" },

  glossaryTitle: "हमारे शब्दों का अर्थ",
  glossaryIntro: "हम जो शब्द इस्तेमाल करते हैं, उनका मतलब एक-एक आसान वाक्य में।",

  notFoundTitle: "आइए, वह खोजते हैं जिसके लिए आप आए हैं",
  notFoundIntro:
    "इस पते पर कोई पृष्ठ नहीं है; हो सकता है वह कहीं और चला गया हो। यहाँ खोजिए, या किसी विषय से शुरू कीजिए।",
};
