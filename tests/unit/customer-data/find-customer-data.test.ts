/** What counts as a customer's data, in pasted replies of four languages; every number and name here is made up. */
import { expect, test } from "vitest";
import { findCustomerData } from "#customer-data/find-customer-data.ts";

const find = (text: string) => findCustomerData(text).map(({ kind, text: written }) => `${kind}: ${written}`);

test.each([
  ["Dear Priya Nair,\nthank you.", "name: Priya Nair"],
  ["Hi Ravi!", "name: Ravi"],
  ["We have told Mrs. D'Souza about it.", "name: D'Souza"],
  ["प्रिय सुनीता जी,", "name: सुनीता"],
  ["नमस्ते राहुल जी!", "name: राहुल"],
  ["श्रीमती वर्मा को बता दिया है।", "name: वर्मा"],
  ["ప్రియమైన లక్ష్మి గారికి,", "name: లక్ష్మి"],
  ["నమస్తే సురేష్ గారూ!", "name: సురేష్"],
  ["مریم عزیز،", "name: مریم"],
  ["سلام آرش جان،", "name: آرش"],
  ["جناب آقای احمدی تماس گرفتند.", "name: احمدی"],
])("a name where a letter puts one: %s", (text, found) => {
  expect(find(text)).toEqual([found]);
});

test.each([
  "Dear customer,",
  "Hello there,",
  "Hi Ms. {{ customer.first_name }},",
  "Dear Sir or Madam,",
  "Hello again! Good to hear from you.",
  "प्रिय ग्राहक,",
  "नमस्ते!",
  "ప్రియమైన కస్టమర్,",
  "నమస్కారం!",
  "مشتری عزیز،",
  "سلام، وقت بخیر.",
  "دوستان عزیز،",
])("no name: %s", (text) => {
  expect(find(text)).toEqual([]);
});

test.each([
  ["Write to priya.nair82@gmail.com.", "email: priya.nair82@gmail.com"],
  ["Call me on 98480 22338.", "phone: 98480 22338"],
  ["फ़ोन: +९१ ९८४८० २२३३८", "phone: +९१ ९८४८० २२३३८"],
  ["۰۹۱۲ ۳۴۵ ۶۷۸۹ زنگ بزنید.", "phone: ۰۹۱۲ ۳۴۵ ۶۷۸۹"],
  ["Your card 4111 1111 1111 1111 was charged.", "card: 4111 1111 1111 1111"],
  ["کارت ۴۱۱۱۱۱۱۱۱۱۱۱۱۱۱۱", "card: ۴۱۱۱۱۱۱۱۱۱۱۱۱۱۱۱"],
  ["IBAN GB82 WEST 1234 5698 7654 32", "bank-account: GB82 WEST 1234 5698 7654 32"],
  ["Account number 0012345678901", "bank-account: 0012345678901"],
  ["Aadhaar 2341 2341 2346", "aadhaar: 2341 2341 2346"],
  ["PAN ABCPE1234F", "pan: ABCPE1234F"],
  ["Pay back to priya82@okaxis please", "payment-id: priya82@okaxis"],
  ["Your order CH-48213 is on its way.", "order: CH-48213"],
  ["order number: 20413", "order: 20413"],
  ["See #48213.", "order: 48213"],
  ["ऑर्डर नंबर २०४१३ भेज दिया है।", "order: २०४१३"],
  ["ఆర్డర్ నంబర్ 20413 పంపాం.", "order: 20413"],
  ["شمارهٔ سفارش ۲۰۴۱۳ ارسال شد.", "order: ۲۰۴۱۳"],
  ["سفارش شما به شمارهٔ ۲۰۴۱۳ ارسال شد.", "order: ۲۰۴۱۳"],
  ["రీఫండ్ 17-11-2026న మొదలైంది.", "date: 17-11-2026"],
  ["నవంబర్ 14న పంపాం.", "date: నవంబర్ 14"],
  ["It arrives on 26 November.", "date: 26 November"],
  ["۵ آذر می‌رسد.", "date: ۵ آذر"],
  ["We paid ₹2,499 back.", "amount: ₹2,499"],
])("data of a case: %s", (text, found) => {
  expect(find(text)).toEqual([found]);
});

test.each([
  "Call 1800 555 0142, it is free.",
  "Try +1 202 555 0143.",
  "The serial 4111 1111 1111 1112 has a slip.",
  "It follows ISO-27001.",
  "Our address is 66.17.99.155.",
  "Deliver to 500034 within 30 days.",
  "Order 3 chairs and 12 cushions.",
  "Step 2: open https://www.example.com/orders/48213",
])("nobody's data: %s", (text) => {
  expect(find(text)).toEqual([]);
});

test("places count in the text as given, and each thing is found once", () => {
  const text = "Hi Ravi, order CH-48213 for ravi@mail.com";
  expect(findCustomerData(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "Ravi",
    "CH-48213",
    "ravi@mail.com",
  ]);
});

test.each([
  [
    "We sent it to Flat 4B, Lakeview Apartments, 12 MG Road, Bengaluru 560034 today.",
    "Flat 4B, Lakeview Apartments, 12 MG Road, Bengaluru 560034",
  ],
  [
    "Delivered to H.No 8-2-293/82, Jubilee Hills, Hyderabad - 500 033.",
    "H.No 8-2-293/82, Jubilee Hills, Hyderabad - 500 033",
  ],
  ["Is 221 Gandhi Nagar Road, Pune 411001 still right?", "221 Gandhi Nagar Road, Pune 411001"],
  ["पार्सल मकान नंबर 42, शिव नगर, जयपुर 302012 पहुँच गया।", "मकान नंबर 42, शिव नगर, जयपुर 302012"],
  ["ఫ్లాట్ నం. 301, శ్రీనగర్ కాలనీ, హైదరాబాద్ 500073 కు పంపాం.", "ఫ్లాట్ నం. 301, శ్రీనగర్ కాలనీ, హైదరాబాద్ 500073"],
  [
    "بسته به خیابان ولیعصر، کوچه نیلوفر، پلاک ۱۲، واحد ۳ رسید.",
    "خیابان ولیعصر، کوچه نیلوفر، پلاک ۱۲، واحد ۳",
  ],
  ["کد پستی ۱۹۳۹۵۴۷۸۲۱", "کد پستی ۱۹۳۹۵۴۷۸۲۱"],
])("where somebody lives: %s", (text, written) => {
  expect(find(text)).toEqual([`home: ${written}`]);
});

test.each([
  "Flat 10% off on all lamps over 150000 points.",
  "Bring the lamp to door 4 of our warehouse.",
  "The flat 2 metre cable fits 240 volts.",
  "Your street and house number stand on the label.",
  "आपका मकान नंबर लिख दीजिए।",
  "مغازه در خیابان ولیعصر است.",
])("nobody's home: %s", (text) => {
  expect(find(text).filter((found) => found.startsWith("home"))).toEqual([]);
});
