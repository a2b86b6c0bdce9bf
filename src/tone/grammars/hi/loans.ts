/** English words of Hindi service language, in Latin letters: one entry of the lexicon stands for both scripts. */
import { spell } from "./spelling.ts";

export const loans = new Map(
  `ऑर्डर order orders; रिफ़ंड refund refunds; कैंसिल cancel cancelled canceled; रिटर्न return returns; एक्सचेंज exchange; डिलीवरी delivery;
डिलीवर deliver delivered; पार्सल parcel package packet; स्टॉक stock; कॉल call calls; मैसेज message messages msg; ईमेल email mail; फ़ोन phone; अकाउंट account;
नंबर number no num; पता address addr; टीम team; मैनेजर manager; सीनियर senior; एजेंट agent; कूरियर courier; ड्राइवर driver; लिंक link; फ़ोटो photo photos pic pics picture;
स्क्रीनशॉट screenshot; बिल bill; इनवॉइस invoice; रसीद receipt; कोड code; पासवर्ड password; पेमेंट payment; कार्ड card; बैंक bank; वॉलेट wallet; कूपन coupon; डिस्काउंट discount;
ऑफ़र offer; सेल sale; पॉलिसी policy; रूल rule rules; सिस्टम system; डिपार्टमेंट department dept; ट्रांसफ़र transfer; फ़ॉरवर्ड forward forwarded; कनेक्ट connect; होल्ड hold; वेट wait; लाइन line;
मिनट minute minutes min mins; घंटा hour hours hrs; दिन day days; अपडेट update updates; कन्फ़र्म confirm confirmed; चेक check; शेयर share; सेंड send; प्लीज़ please pls plz;
सॉरी sorry; प्रॉब्लम problem problems; इश्यू issue issues; सर्विस service; वारंटी warranty; गारंटी guarantee guaranteed; प्रोडक्ट product; आइटम item items; साइज़ size; कलर color colour;
अवेलेबल available; पॉसिबल possible; चार्ज charge charges; फ़्री free; पिकअप pickup; स्लॉट slot; ऑप्शन option; रिक्वेस्ट request; क्लेम claim; टिकट ticket; टेंशन tension; आइडिया idea; चांस chance;
कस्टमर customer; सपोर्ट support; एक्स्ट्रा extra; बिज़ी busy; लेट late; मिस्टेक mistake; कंपनी company; डिटेल details detail; एस्केलेट escalate escalated; प्रोसेस process processed processing;
रिवर्ट revert; थैंक्स thanks thank thankyou; टाइम time; ट्राई try; वेबसाइट website site; ऐप app; ऑनलाइन online; स्टोर store; मीटिंग meeting; नेम name; बटन button; लॉगिन login; मोबाइल mobile; रेज़ raise raised; पेंडिंग pending; इनिशिएट initiate initiated; सीन scene; एरिया area; प्लान plan; अप्लाई apply applied; अप्रूव approve approved; रिजेक्ट reject rejected; अलाउड allowed; वैलिड valid; एक्सपायर expire expired; फ़ॉर्म form; डॉक्यूमेंट document documents docs; सर्वर server; नेटवर्क network; फ़ीडबैक feedback; कंप्लेंट complaint; इंपॉर्टेंट important; प्रतिशत percent percentage; नॉर्मल normal; रिप्लाई reply; सुपरवाइज़र supervisor; टेक्निकल technical; बिलिंग billing; रिव्यू review; सॉल्यूशन solution; हेल्प help; अर्जेंट urgent; एडजस्ट adjust; मैनेज manage; सूचित inform informed; काउंटर counter; रजिस्टर register registered; एप्लीकेशन application; शिफ़्ट shift; स्टाफ़ staff; विंडो window; लोन loan; लिमिट limit; कोटा quota; सीट seat seats; कमरा room; स्कीम scheme; फ़ीस fee fees; ट्रेन train;
सब्सिडी subsidy; सिलेंडर cylinder; बेड bed; टोकन token; स्कूल school; मीटर meter; डॉक्टर doctor; लैब lab; दुकान shop; मॉडल model; डिपॉज़िट deposit; गेट gate; शाखा branch; अपॉइंटमेंट appointment; रीडिंग reading; ब्लॉक block blocked; पैक pack; रिचार्ज recharge; एक्स्ट्रा extra; कैशबैक cashback; रिपोर्ट report; चेंज change changed; लॉकर locker lockers; टेक्नीशियन technician technicians; स्क्रीन screen`
    .split(";")
    .flatMap((entry) => {
      const [hindi = "", ...latin] = entry.trim().split(/\s+/u);
      return latin.map((word): [string, string] => [word, spell(hindi)]);
    }),
);
