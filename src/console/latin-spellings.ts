/** Frequent words of each language as people type them in Latin letters; none of them is English. */

const spellings: Record<string, string> = {
  hi: "paise paisa paisey rupaye wapas vapas wapis vapis kab kya kyu kyun kyon kaise kaisa kahan kaha kitna kitne nahi nahin nhi hai hain tha thi hua hui gaya gayi gaye mera meri mere mujhe mujhko aap aapka aapne kar karo karna karke karein kijiye chahiye chaiye milega mila mili aayega ayega aaya aayi bhej bhejo bheja badal badalna badlo galat toota tuta tooti tuti kharab saman samaan der abhi baar raha rahi wala wali",
  te: "dabbu dabbulu vapasu vapas eppudu epudu ekkada ekada ela enduku entha enni naa naaku meeru undi undhi ledu leda raledu raaledu vachindi vachhindi vastundi vastayi vastadi kavali kaavali cheyali cheyyali cheyandi cheyyandi ivvandi pampandi pampinchandi marchali marchandi pagilipoyi pagilindi virigindi vere inka nunchi chirunama",
  fa: "pule pulam pulamo poolam poolamo sefaresh sefaresham sefareshamo bazgasht bargasht koja kojast kojas chera chetor chetori kei nareside naresid nashod nashode nemishe nemishavad mikham mikhaham mikhastam shekaste shekast khareed kharid ramz ramzam adres adresam takhfif avaz lotfan hanuz hanooz baraye",
};

const words = new Map(Object.entries(spellings).map(([locale, list]) => [locale, new Set(list.split(" "))]));

export function hasLatinSpelling(text: string, locale: string): boolean {
  const known = words.get(locale);
  return (
    known !== undefined &&
    text
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => known.has(word))
  );
}
