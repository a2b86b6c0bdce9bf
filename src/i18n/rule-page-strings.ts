/** Words of the pages that explain the rules, for writers and agents. */
import type { CompleteLocale } from "./locales.ts";
import { isCompleteLocale } from "./locales.ts";

export interface RulePageStrings {
  title: string;
  intro: string;
  soundsHeading: string;
  namesHeading: string;
  filesHeading: string;
  englishOnly: string;
  insteadOf: string;
  write: string;
  fine: string;
  more: string;
  allRules: string;
  ignoreHeading: string;
  ignoreTemplate: string;
  ignoreArticle: string;
  ignoreReason: string;
}

const en: RulePageStrings = {
  title: "Rules for our words",
  intro:
    "What the check looks for in templates and articles, why it matters to the person reading, and what to write instead.",
  soundsHeading: "How a sentence sounds",
  namesHeading: "What words refer to",
  filesHeading: "What a file must be",
  englishOnly: "",
  insteadOf: "Instead of",
  write: "Write",
  fine: "Fine as it is",
  more: "Examples",
  allRules: "All rules",
  ignoreHeading: "When the rule is wrong about your sentence",
  ignoreTemplate: "In a template, write this above it:",
  ignoreArticle: "In an article, write this above it:",
  ignoreReason: "your reason",
};

const hi: RulePageStrings = {
  title: "हमारे शब्दों के नियम",
  intro: "जाँच जवाबों और लेखों में क्या देखती है, पढ़ने वाले के लिए यह क्यों ज़रूरी है, और उसकी जगह क्या लिखें।",
  soundsHeading: "वाक्य कैसा सुनाई देता है",
  namesHeading: "शब्द जिनकी ओर इशारा करते हैं",
  filesHeading: "फ़ाइल कैसी होनी चाहिए",
  englishOnly: "यह सूची अभी अंग्रेज़ी में है।",
  insteadOf: "ऐसे न लिखें",
  write: "ऐसे लिखें",
  fine: "यह ठीक है",
  more: "उदाहरण",
  allRules: "सारे नियम",
  ignoreHeading: "अगर नियम आपके वाक्य के बारे में गलत हो",
  ignoreTemplate: "जवाब के टेम्पलेट में, वाक्य के ऊपर यह लिखिए:",
  ignoreArticle: "लेख में, वाक्य के ऊपर यह लिखिए:",
  ignoreReason: "आपका कारण",
};

const te: RulePageStrings = {
  title: "మన మాటల నియమాలు",
  intro: "జవాబుల్లో, వ్యాసాల్లో తనిఖీ ఏం చూస్తుంది, చదివేవారికి అది ఎందుకు ముఖ్యం, బదులుగా ఏం రాయాలి.",
  soundsHeading: "వాక్యం ఎలా వినిపిస్తుంది",
  namesHeading: "మాటలు సూచించేవి",
  filesHeading: "ఫైల్ ఎలా ఉండాలి",
  englishOnly: "ఈ జాబితా ప్రస్తుతం ఇంగ్లీషులో ఉంది.",
  insteadOf: "ఇలా కాకుండా",
  write: "ఇలా రాయండి",
  fine: "ఇది బాగానే ఉంది",
  more: "ఉదాహరణలు",
  allRules: "అన్ని నియమాలు",
  ignoreHeading: "మీ వాక్యం విషయంలో నియమం పొరబడితే",
  ignoreTemplate: "జవాబు టెంప్లేట్‌లో, వాక్యం పైన ఇది రాయండి:",
  ignoreArticle: "వ్యాసంలో, వాక్యం పైన ఇది రాయండి:",
  ignoreReason: "మీ కారణం",
};

const fa: RulePageStrings = {
  title: "قاعده‌های نوشتن ما",
  intro: "بررسی در پاسخ‌ها و مقاله‌ها دنبال چه می‌گردد، چرا برای خواننده مهم است و به جایش چه بنویسیم.",
  soundsHeading: "جمله چطور به گوش می‌رسد",
  namesHeading: "چیزهایی که نوشته به آن‌ها اشاره می‌کند",
  filesHeading: "پرونده چگونه باید باشد",
  englishOnly: "این فهرست فعلاً به انگلیسی است.",
  insteadOf: "به جای",
  write: "بنویسید",
  fine: "همین‌طور خوب است",
  more: "نمونه‌ها",
  allRules: "همهٔ قاعده‌ها",
  ignoreHeading: "اگر قاعده دربارهٔ جملهٔ شما اشتباه می‌کند",
  ignoreTemplate: "در الگوی پاسخ، بالای جمله این را بنویسید:",
  ignoreArticle: "در مقاله، بالای جمله این را بنویسید:",
  ignoreReason: "دلیل شما",
};

const tables: Record<CompleteLocale, RulePageStrings> = { en, hi, te, fa };

export function rulePageStringsFor(locale: string): RulePageStrings {
  return isCompleteLocale(locale) ? tables[locale] : en;
}
