/** A mail or a chat somebody pasted becomes a draft that names nobody; every name and number here is made up. */
import { expect, test } from "vitest";
import { readPastedReply } from "#exchange/pasted/read-reply.ts";

const read = (locale: string, pasted: string) =>
  readPastedReply(pasted, { kind: "template", locale, facts: [] });

test("headers go, the subject is what the customer asked, and a name is one placeholder wherever it stands", () => {
  const { body, questions, placeholders } = read(
    "en",
    `Subject: Re: [#CHN-2291834] Refund still not here
From: Meera Nair <meera.nair92@gmail.com>

Hi Ms. Nair,

I'm Rohan from Chinar. We paid back ₹3,499.00 to the card ending 4821 on Tuesday, 17/11/2026.

Could I help with anything else, Meera?

Regards,
Rohan Deshpande`,
  );
  expect(body).toBe(`Hi Ms. {{ customer.first_name }},

I'm {{ agent.first_name }} from Chinar. We paid back {{ amount }} to the card ending {{ card_ending }} on Tuesday, {{ date }}.

Could I help with anything else, {{ customer.first_name }}?

Regards,
{{ agent.first_name }}`);
  expect(questions).toEqual(["Refund still not here"]);
  expect(placeholders["agent.first_name"]).toMatchObject({ label: "Your first name", from: "agent" });
});

test("of a chat our side stays, and the other side becomes what customers ask", () => {
  const { body, questions } = read(
    "en",
    `[10:02] Customer (Arjun Mehta): hi, where is my order? I paid 12,999 rupees
[10:03] Agent (Divya): Hello Arjun! May I have the order number?
[10:04] Customer: its 4821399
[10:05] Agent: Thank you, Arjun. It reaches you between 10 am and 1 pm, all 17 lamps.
It is Divya who packed it.`,
  );
  expect(body).toBe(`Hello {{ customer.first_name }}! May I have the order number?

Thank you, {{ customer.first_name }}. It reaches you between {{ time }} and {{ time_2 }}, all 17 lamps.
It is {{ agent.first_name }} who packed it.`);
  expect(questions).toEqual(["hi, where is my order?"]);
});

test.each([
  [
    "hi",
    "नमस्ते सुनीता शर्मा जी,\n\nमैं प्रिया बोल रही हूँ। ऑर्डर नंबर ४८२१३९ 14 नवंबर 2026 को भेजा गया।\n\nसुनीता जी, और कुछ?\n\nधन्यवाद,\nप्रिया वर्मा",
    "नमस्ते {{ customer.first_name }} जी,\n\nमैं {{ agent.first_name }} बोल रही हूँ। ऑर्डर नंबर {{ ticket.order_number }} {{ date }} को भेजा गया।\n\n{{ customer.first_name }} जी, और कुछ?\n\nधन्यवाद,\n{{ agent.first_name }}",
  ],
  [
    "te",
    "నమస్కారం లక్ష్మి గారు,\n\nనవంబర్ 14న పంపాం. రీఫండ్ 17-11-2026న మొదలైంది. లక్ష్మిగారు, ఇంకేమైనా?\n\nధన్యవాదాలు,\nశ్రావణి",
    "నమస్కారం {{ customer.first_name }} గారు,\n\n{{ date }}న పంపాం. రీఫండ్ {{ date_2 }}న మొదలైంది. {{ customer.first_name }}గారు, ఇంకేమైనా?\n\nధన్యవాదాలు,\n{{ agent.first_name }}",
  ],
  [
    "fa",
    "سلام خانم رضایی،\n\nسفارش شما به شمارهٔ ۴۸۲۱۳۹ در تاریخ ۱۴۰۵/۰۸/۲۶ فرستاده شد.\n\nبا احترام،\nکاوه احمدی",
    "سلام خانم {{ customer.first_name }}،\n\nسفارش شما به شمارهٔ {{ ticket.order_number }} در تاریخ {{ date }} فرستاده شد.\n\nبا احترام،\n{{ agent.first_name }}",
  ],
])("%s: a letter", (locale, pasted, body) => {
  expect(read(locale, pasted).body).toBe(body);
});

test("what is no talk and no signature stays as it is", () => {
  const text = "Note: three things.\nPrice: ask us.\n\nThank you\nWe will write when the lamp has left.";
  expect(read("en", text)).toEqual({ body: text, placeholders: {}, questions: [] });
});

test("a time is one without its half of the day too", () => {
  const { body } = read("en", "The van comes on Friday at 5:30 and not before 17:00.");
  expect(body).not.toMatch(/5:30|17:00/);
});
