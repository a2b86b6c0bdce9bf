/** Sentences of a help desk in four languages, and which fact of the sample shop each of them repeats or contradicts. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { knowFacts } from "#facts/known-facts.ts";
import { matchFacts } from "#facts/match-facts.ts";
import { factsSchema } from "#schemas/facts.ts";
import { settingsSchema } from "#schemas/settings.ts";

const read = (name: string): unknown => parse(readFileSync(`src/content/${name}.yaml`, "utf8"));
const facts = factsSchema.parse(read("facts"));
const settings = settingsSchema.parse(read("settings"));

function match(locale: string, text: string): string[] {
  return matchFacts(text, knowFacts(facts, locale, settings)).map(
    ({ what, facts: found }) => `${what} ${found.map(({ id }) => id).join()}`,
  );
}

test.each([
  ["en", "You can return any lamp within 30 days."],
  ["en", "You have thirty days to return it."],
  ["en", "It is a 30-day return period."],
  ["hi", "सामान लौटाने के लिए आपके पास 30 दिन हैं।"],
  ["hi", "आप तीस दिन में सामान लौटा सकते हैं।"],
  ["hi", "आप ३० दिनों में सामान लौटा सकते हैं।"],
  ["te", "30 రోజుల్లోగా తిరిగి పంపవచ్చు."],
  ["te", "ముప్పై రోజుల్లో వస్తువు తిరిగి పంపండి."],
  ["te", "తిరిగి పంపడానికి ౩౦ రోజులు ఉన్నాయి."],
  ["fa", "برای بازگرداندن کالا ۳۰ روز مهلت دارید."],
  ["fa", "سی روز مهلت دارید کالا را بازگردانید."],
])("%s repeats the return period: %s", (locale, text) => {
  expect(match(locale, text)).toEqual(["repeats refund_window"]);
});

test.each([
  ["en", "Returns are free within 14 days.", "refund_window"],
  ["en", "You can return it within two weeks.", "refund_window"],
  ["en", "Our 12-hour window to report damage starts at the door.", "damage_report_time"],
  ["en", "The express delivery fee is ₹249.", "express_fee"],
  // ₹99 is another fact's value, but not what these words speak of.
  ["en", "Standard delivery costs ₹99.", "delivery_fee"],
  ["hi", "सामान्य डिलीवरी का शुल्क ९९ रुपये है।", "delivery_fee"],
  ["te", "మామూలు డెలివరీ ఛార్జీ 99 రూపాయలు.", "delivery_fee"],
  ["fa", "هزینهٔ ارسال عادی ۹۹ روپیه است.", "delivery_fee"],
  ["en", "The standard delivery fee is Rs. 49/-.", "delivery_fee"],
  ["en", "Every lamp has a 24-month warranty.", "warranty"],
  ["en", "The warranty is two years.", "warranty"],
  ["en", "Take 15% discount on your first order.", "first_order_discount"],
  ["en", "We make five delivery attempts.", "delivery_attempts"],
  ["en", "Our phone hours are 8 am to 6 pm.", "support_hours"],
  ["en", "Write to cares@chinar.example.", "support_email"],
  ["en", "Call +91 1800 555 0124.", "support_phone"],
  ["hi", "सामान लौटाने के लिए 15 दिन हैं।", "refund_window"],
  ["hi", "एक्सप्रेस डिलीवरी शुल्क 249 रुपये है।", "express_fee"],
  ["hi", "पहले ऑर्डर पर २० प्रतिशत छूट मिलेगी।", "first_order_discount"],
  ["hi", "वारंटी के महीने: 24 महीने", "warranty"],
  ["te", "ఎక్స్‌ప్రెస్ డెలివరీ ఛార్జీ రూ. 249.", "express_fee"],
  ["te", "తిరిగి పంపడానికి గడువు పదిహేను రోజులు.", "refund_window"],
  ["te", "మొదటి ఆర్డర్‌పై 20 శాతం తగ్గింపు.", "first_order_discount"],
  ["fa", "مهلت بازگرداندن کالا ۱۵ روز است.", "refund_window"],
  ["fa", "هزینهٔ ارسال فوری ۲۴۹ روپیه است.", "express_fee"],
  ["fa", "تخفیف سفارش اول بیست درصد است.", "first_order_discount"],
])("%s contradicts a fact: %s", (locale, text, id) => {
  expect(match(locale, text)).toEqual([`contradicts ${id}`]);
});

test.each([
  ["en", "Standard delivery costs ₹79.", "delivery_fee"],
  ["en", "Cash on delivery up to ₹20,000.", "cod_limit"],
  ["en", "Delivery is free from Rs 1499.", "free_delivery_from"],
  ["en", "Call 1800-555-0142.", "support_phone"],
  ["en", "Call 1800 555 0142 (+91).", "support_phone"],
  ["en", "Write to care@chinar.example.", "support_email"],
  ["en", "Follow it at www.chinar.example/track.", "track_url"],
  ["en", "Phone hours: 9 am to 9 pm.", "support_hours"],
  ["en", "The warranty is one year.", "warranty"],
  ["fa", "ضمانت یک سال است.", "warranty"],
  ["hi", "कॉल करें: १८०० ५५५ ०१४२", "support_phone"],
  ["hi", "एक्सप्रेस डिलीवरी शुल्क १९९ रुपये है।", "express_fee"],
  ["hi", "फ़ोन का समय सुबह 9 से रात 9 बजे।", "support_hours"],
  ["te", "ఎక్స్‌ప్రెస్ డెలివరీ ఛార్జీ ₹౧౯౯.", "express_fee"],
  ["te", "ఫోన్ వేళలు ఉదయం 9 నుంచి రాత్రి 9 వరకు.", "support_hours"],
  ["fa", "هزینهٔ ارسال فوری ۱۹۹ روپیه است.", "express_fee"],
  ["fa", "با ۱۸۰۰ ۵۵۵ ۰۱۴۲ تماس بگیرید.", "support_phone"],
  ["fa", "پاسخ‌گویی تلفنی ۹ صبح تا ۹ شب است.", "support_hours"],
])("%s repeats a fact: %s", (locale, text, id) => {
  expect(match(locale, text)).toEqual([`repeats ${id}`]);
});

test.each([
  ["en", "Please wait 2 minutes while I look at your return."],
  ["en", "The refund arrives in a few days."],
  ["en", "One day we will return to this."],
  ["en", "Step 2 of 3: choose the reason for the return."],
  ["en", "Leave the lamp on for 30 days to age the brass."],
  ["en", "This lamp costs ₹2,499."],
  ["en", "A 40% cotton sheet shrinks a little."],
  ["en", "Furniture delivery takes 7 to 14 days."],
  ["en", "Order CH-48213 of 2026-11-20 has 3 items."],
  ["en", "I ordered 4 chairs and only 3 came."],
  ["en", "The team calls an hour before the delivery."],
  ["hi", "दो मिनट रुकें, हम आपका रिफ़ंड देख रहे हैं।"],
  ["hi", "एक दिन में जवाब देंगे।"],
  ["hi", "तीन फ़ोटो लें और भेजें।"],
  ["te", "రెండు నిమిషాలు ఆగండి, మీ రీఫండ్ చూస్తున్నాను."],
  ["te", "మూడు ఫోటోలు తీయండి."],
  ["fa", "دو دقیقه صبر کنید تا سفارش را ببینم."],
  ["fa", "سه عکس بگیرید و بفرستید."],
])("%s says nothing about a fact: %s", (locale, text) => {
  expect(match(locale, text)).toEqual([]);
});
