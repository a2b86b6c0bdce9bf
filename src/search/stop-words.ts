/** Words that carry little meaning in a question. They count for less, never for nothing: "how to" alone still finds. */
import { foldText } from "./normalise.ts";

const words = {
  en: `a about all also am an and any are arent as ask at be because been being but by can cant cannot could couldnt
    did didnt do does doesnt doing dont for from get getting go going got had has hasnt have havent having hello help
    hello hey hi how i id if ill im in into is isnt it its ive just know let like looking make may me might more my
    myself need needed no not now of off ok okay on or our out over own please really say see she he should shouldnt
    show so some something still tell than thank thanks that thats the their them then there these they thing things
    this those to too try trying up us very want wanted was wasnt way we well were what whats when where which while
    who why will wish with wont would wouldnt yes yet you your id able after again before ever here use using
    happen happened happening possible understand anyone somebody someone find give seem seems`,
  hi: `का के की को से में पर ने है हैं हूँ हूं था थी थे हो होता होती होते हुआ हुई हुए गया गई गए जा जाता जाती जाते रहा रही रहे
    कर करना करने करता करती करते किया की कीजिए करें करो और या तो भी ही यह वह ये वे इस उस इन उन मैं मेरा मेरी मेरे मुझे मुझको हम हमारा
    हमारी हमें आप आपका आपकी आपके आपको क्या कैसे क्यों कब कहाँ कहां कौन कौनसा किस किसे किसने कितना कितनी कितने जो जब तक लिए
    द्वारा एक कोई कुछ नहीं ना न मत अब तब अपना अपनी अपने साथ बाद पहले लेकिन अगर यदि कि कृपया बताएं बताइए चाहिए चाहता चाहती सकता सकती
    सकते सकूं होगा होगी होंगे दें दो दे दिया दी दिए ले लें लिया ली थोड़ा बहुत सा सी वाला वाली वाले`,
  te: `ఒక ఈ ఆ అది ఇది అవి ఇవి నేను నా నాకు నన్ను మేము మా మాకు మన మీ మీరు మీకు వారు వారి అతను ఆమె ఏ ఏమి ఏంటి ఏమిటి ఎలా ఎందుకు
    ఎప్పుడు ఎక్కడ ఎవరు ఎంత ఎన్ని మరియు లేదా కానీ అయితే కూడా కోసం గురించి నుండి నుంచి వద్ద లో తో కు కి ను ని పై యొక్క ద్వారా చే ఉంది
    ఉన్నది ఉన్నాయి ఉన్నారు వుంది వున్న వుండు ఉండు అయిన అవుతుంది అయ్యింది అయింది కాదు లేదు లేవు చేయి చేయండి చేయాలి చేయడం చేయుట చేయుటకు చేసి
    చేసిన చేస్తే చేయవచ్చు కావాలి ఇవ్వండి చెప్పండి దయచేసి ఇప్పుడు అప్పుడు అని అనే అనునది అనునవి అలా ఇలా ఏదైనా కొన్ని అన్ని చాలా గా నందు వంటి
    ఇతర తరువాత ముందు మీద`,
  fa: `از به با در را که این آن و یا تا بر برای هم نیز ها های ی من تو او ما شما آنها ایشان خود خودم چه چی چرا چطور چگونه کی کجا
    کدام چند چقدر است هست هستم هستید هستند نیست بود بودم بودند شد شده شود می‌شود میشه شدن کرد کردم کرده کردن کند کنم کنید کنند کنیم
    می‌کنم می‌کنید می‌کند می‌خواهم میخوام خواهد باید نباید می‌توان می‌توانم می‌توانید میتونم داد داده دهید دهد دارد دارم دارید دارند ندارد
    اگر اما ولی پس چون هر همه هیچ یک دیگر روی بین دارای مورد لطفا لطفاً خواهشمند آیا بله نه همین فقط خیلی بسیار ای می نمی`,
};

/** Folded, as tokens come. Hindi ones also without the last nasal, which many do not type: नहीं, नही. */
export const stopWords: ReadonlySet<string> = new Set(
  Object.values(words)
    .flatMap((list) => foldText(list).split(/\s+/).filter(Boolean))
    .flatMap((word) => [word, word.replace(/ं$/u, "")]),
);
