/** What the rules say about themselves in English; the examples are tests as well. */
import type { RuleText } from "../rule.ts";

export const englishTexts: Record<string, RuleText> = {
  "no-negative-phrasing": {
    title: "Say what can be done",
    because:
      "A refusal with no way forward ends the conversation for us and starts the trouble for the customer.",
    explanation:
      "Reports refusals and lacks (can’t, not possible, out of stock, no refunds) unless the same sentence or the next says what can be done. Good news (“won’t cost you anything”), safety advice, questions and the customer’s own situation are fine.",
    examples: {
      wrong: [
        { text: "We can't send it until Monday.", expected: "We can send it from Monday." },
        {
          text: "Unfortunately, refunds are not possible after 30 days.",
          expected: "Refunds are possible up to 30 days.",
        },
        {
          text: "You can't return the lamp without the box.",
          expected: "You can return the lamp with the box.",
        },
        { text: "We don't ship to Nepal." },
        { text: "The desk is out of stock." },
        { text: "There is nothing I can do about the price." },
      ],
      right: [
        "I can't change the address now, but I can send it back to you free of charge.",
        "We don't deliver on Sundays. You can choose any other day.",
        "It won't cost you anything.",
        "If you can't find the code, reply here.",
        "I understand that you could not log in yesterday.",
        "Never read your PIN to anyone.",
        "You don't need to pay for the return.",
      ],
    },
  },
  "no-jargon": {
    title: "Use words customers use",
    because: "People who meet a word they don’t know stop reading, or feel talked down to.",
    explanation:
      "Reports the shop’s inside words (from the glossary’s “avoid” lists), officialese and buzzwords, and offers the plain word. A term that is explained right there in brackets, or linked to the glossary, is fine.",
    examples: {
      wrong: [
        { text: "We utilise two carriers.", expected: "use" },
        { text: "We actioned your request yesterday.", expected: "handled" },
        { text: "Please find enclosed the form.", expected: "Here is" },
        { text: "Let's touch base on Monday.", expected: "talk" },
        { text: "Your case was escalated to L2.", expected: "passed to a specialist" },
      ],
      right: [
        "Your TAT (the time until we answer) is two days.",
        "We use two carriers.",
        "The base of the lamp is steel.",
        "Please share the [SKU](/glossary/sku) with us.",
      ],
    },
  },
  "no-overpromise": {
    title: "Promise only what is sure",
    because: "A promise that breaks once costs more trust than no promise at all.",
    explanation:
      "Reports guarantees of an outcome, “always”, “never again”, “100%”, “definitely”. What is in our own hands may be promised; a guarantee as a thing (“money-back guarantee”) is fine.",
    examples: {
      wrong: [
        { text: "We guarantee that it arrives on Friday.", expected: "We expect that it arrives on Friday." },
        {
          text: "Your parcel will definitely be there tomorrow.",
          expected: "Your parcel should be there tomorrow.",
        },
        {
          text: "This will never happen again.",
          expected: "We are working to keep this from happening again.",
        },
        { text: "I promise you will love it." },
      ],
      right: [
        "The lamp has a two-year guarantee.",
        "We can't guarantee a day, but most parcels arrive in three days.",
        "You can always write to us here.",
        "Have you definitely tried the second key?",
      ],
    },
  },
  "no-blame": {
    title: "Blame nobody",
    because: "Blamed people defend themselves; nobody who is defending themselves is being helped.",
    explanation:
      "Reports “you should have”, “you forgot”, “your mistake”, “you didn’t”, and fault put on a colleague. A fault of ours, of a thing, or one the customer wrote about is fine.",
    examples: {
      wrong: [
        { text: "You forgot to enter the flat number.", expected: "Please enter the flat number." },
        { text: "You didn't send the photo.", expected: "Please send the photo." },
        { text: "You should have called us earlier." },
        { text: "You entered the wrong PIN code." },
        { text: "My colleague gave you the wrong information." },
        { text: "That is your mistake." },
      ],
      right: [
        "I'm sorry, we made a mistake with your order.",
        "If you forgot your password, tap Reset.",
        "The label was wrong, and that is our fault.",
        "You mentioned that you didn't receive the code.",
        "Did you enter the code yourself?",
        "It's not your fault.",
      ],
    },
  },
  "no-pressure": {
    title: "Ask, don’t order or push",
    because: "People who feel pushed resist, even where they would have agreed.",
    explanation:
      "Reports “you must”, “you have to”, “you need to”, sharp commands and sales pressure (“last chance”, “only two left”). Steps in instructions, and what we or things must do, are fine.",
    examples: {
      wrong: [
        { text: "You must send the form by Friday.", expected: "Please send the form by Friday." },
        { text: "You need to call your bank.", expected: "Please call your bank." },
        { text: "Buy now before it's gone!" },
        { text: "Don't contact us again about this." },
      ],
      right: [
        "Tap Orders, then choose your parcel.",
        "You don't have to print anything.",
        "We must check the photo first.",
        "The glue must dry overnight.",
        "All you need to do is sign.",
        "You need a screwdriver.",
        "This lamp is a must-have.",
      ],
    },
  },
  "no-dismissal": {
    title: "Take it seriously",
    because: "Brushed off once, people stop believing everything else we write.",
    explanation:
      "Reports playing down (“it’s only a scratch”), hiding behind policy, “I don’t know” without “I’ll find out”, an apology that is none (“sorry if you feel that way”) and stock phrases that mean nothing.",
    examples: {
      wrong: [
        { text: "That's our policy." },
        { text: "I don't know." },
        { text: "We are sorry if you feel that way." },
        { text: "It's only a small scratch." },
        { text: "Your call is important to us." },
        { text: "That's not my department." },
      ],
      right: [
        "I don't know yet; I'll find out and write to you by noon.",
        "Our returns policy gives you 30 days.",
        "I'm sorry the table arrived scratched.",
        "Shipping is only ₹99.",
      ],
    },
  },
  "require-hold-details": {
    title: "A hold asks, says why, and says how long",
    because: "Waiting without knowing why or how long feels twice as long, and people hang up.",
    explanation:
      "Reports a request to wait (hold, stay on the line, bear with me) that doesn’t ask, gives no reason, or gives no length of time. The reason and the time may stand in the sentence before or after.",
    examples: {
      wrong: [
        { text: "Please hold.", expected: "May I put you on hold for two minutes while I check this?" },
        { text: "Hold on." },
        { text: "One moment, please." },
        { text: "I'll put you on hold while I check your order." },
        { text: "Bear with me for two minutes." },
      ],
      right: [
        "May I put you on hold for two minutes while I check your order?",
        "Could you wait about a minute? I'd like to look up your delivery.",
        "Please hold the button for five seconds.",
        "We are holding your parcel until Friday.",
        "Your order is on hold.",
      ],
    },
  },
  "require-transfer-details": {
    title: "A transfer says to whom and why",
    because: "Passed on without a word, people fear telling their story from the start again.",
    explanation:
      "Reports a transfer that names no person or team, or gives no reason; in a phone script also one without a number to call back. Details may stand in the sentence before or after.",
    examples: {
      wrong: [
        { text: "I'll transfer you now." },
        { text: "Let me put you through to billing." },
        { text: "You will be transferred." },
        {
          text: "I'd like to connect you with Asha in the delivery team, because she can see the route.",
          document: { channel: "phone" },
        },
      ],
      right: [
        "May I connect you with Asha in our delivery team, who can see the driver's route?",
        "I'll pass you to the billing team because they can correct the invoice.",
        "You can pay by bank transfer.",
        "We transfer the money within two days.",
      ],
    },
  },
  "require-courtesy": {
    title: "Say please and thank you",
    because: "A bare demand sounds like an order; one word turns it into a request.",
    explanation:
      "Reports asking the customer for something (details, a photo, an answer) without please or thanks, and a closing without thanks. Steps in instructions need no please.",
    examples: {
      wrong: [
        { text: "Send me your order number.", expected: "Please send me your order number." },
        { text: "I need your phone number." },
        { text: "Give me the address." },
        { text: "Is everything settled? Have a good day.", document: { stage: "close" } },
      ],
      right: [
        "Please send me your order number.",
        "Could you send me a photo of the lamp?",
        "Tap Orders.",
        "Give the glue an hour to dry.",
        "Send me your order number and I'll check it for you. Thank you!",
        { text: "Is everything settled? Thank you for shopping with us.", document: { stage: "close" } },
      ],
    },
  },
  "require-follow-up-time": {
    title: "A promise to come back names a time",
    because: "Without a time people wait, wonder, and write again.",
    explanation:
      "Reports “I’ll get back to you”, “we’ll be in touch”, “someone will call you” without a day or time. “Soon” and “as soon as possible” are no times; “when your parcel ships” is one.",
    examples: {
      wrong: [
        { text: "I'll get back to you.", expected: "I'll get back to you by …." },
        { text: "We will be in touch soon." },
        { text: "Someone will call you as soon as possible." },
        { text: "You'll hear from us shortly." },
      ],
      right: [
        "I'll get back to you by {{ date }}.",
        "We'll call you tomorrow before noon.",
        "We'll email you when your parcel ships.",
        "I'll call you back in two hours.",
        "May I call you back?",
      ],
    },
  },
  "require-next-step": {
    title: "A decline or apology offers something",
    because: "“No” or “sorry” alone leaves the customer where they were.",
    explanation:
      "Looks at whole templates of the stages decline and apologise: at least one sentence says what you will do or what the customer can do.",
    examples: {
      wrong: [
        { text: "Thank you for asking. I'm sorry about the scratch.", document: { stage: "apologise" } },
        { text: "Thank you for asking. Our prices are fixed.", document: { stage: "decline" } },
      ],
      right: [
        {
          text: "I'm sorry about the scratch. I'll send a new top tomorrow.",
          document: { stage: "apologise" },
        },
        { text: "Our prices are fixed. You can save 5% with a gift card.", document: { stage: "decline" } },
        { text: "Our prices are fixed.", document: { stage: "resolve" } },
      ],
    },
  },
  "require-empathy-first": {
    title: "Acknowledge first, then explain",
    because: "People listen to the facts once they know they were heard.",
    explanation:
      "Looks at whole templates of the stages decline and apologise: one of the first three sentences names what the customer goes through, says sorry or says thank you. A text message has no room for it.",
    examples: {
      wrong: [
        { text: "Our prices are fixed. You can use a gift card.", document: { stage: "decline" } },
        { text: "The courier was late. I'll send it again today.", document: { stage: "apologise" } },
      ],
      right: [
        {
          text: "I understand you hoped for a lower price. You can use a gift card.",
          document: { stage: "decline" },
        },
        {
          text: "I'm sorry your parcel is late. I'll send it again today.",
          document: { stage: "apologise" },
        },
        { text: "The courier comes on Monday.", document: { stage: "resolve" } },
      ],
    },
  },
  "require-closing-check": {
    title: "Ask before closing",
    because: "The question that was not asked comes back as a new conversation.",
    explanation:
      "Looks at whole templates of the stage close: one sentence asks whether anything is left, or says how to come back.",
    examples: {
      wrong: [
        { text: "Thank you for writing to us. Goodbye.", document: { stage: "close" } },
        { text: "Thanks for your order.", document: { stage: "close" } },
      ],
      right: [
        { text: "Is there anything else I can do for you? Thank you.", document: { stage: "close" } },
        { text: "Does that settle everything? Thank you for writing.", document: { stage: "close" } },
        { text: "Thanks for your order.", document: { stage: "greet" } },
      ],
    },
  },
  "max-sentence-length": {
    title: "Keep sentences short",
    because: "In a long sentence people lose the beginning before they reach the end.",
    explanation:
      "Counts words; the limit is 32 in English, 36 in Hindi and Persian, 24 in Telugu, and 8 more in articles. A words folder or a template can set others under `limits`.",
    examples: {
      wrong: [
        {
          text: "We looked at the photos of the table that you kindly sent us on Monday, asked the workshop in Jaipur what they think about the crack near the left leg, and heard from them this morning that it is only in the varnish.",
        },
      ],
      right: [
        "We looked at your photos. The crack is only in the varnish.",
        "Thank you.",
        "Your table ships today.",
      ],
    },
  },
  "max-reading-level": {
    title: "Keep it easy to read",
    because:
      "Half of all adults read at the level of a fourteen-year-old, and everybody does when they are upset.",
    explanation:
      "Works out the Flesch–Kincaid grade of texts from 100 words on; the limit is 10. Languages without a tried formula are left alone. A words folder or a template can set another limit under `limits`.",
    examples: {
      wrong: [
        {
          text: "Organisational considerations regarding international transportation arrangements necessarily require comprehensive documentation. ".repeat(
            10,
          ),
        },
      ],
      right: [
        "We looked at your photos. The crack is only on top. ".repeat(12),
        "Organisational considerations require comprehensive documentation.",
        "Thank you.",
      ],
    },
  },
  "max-message-length": {
    title: "Fit the channel",
    because: "Each part of an SMS is paid for, and parts arrive out of order; long chat messages go unread.",
    explanation:
      "Counts real SMS parts (160 characters, or 70 as soon as one is outside the GSM alphabet; 153 and 67 each in longer messages) with typical values in the placeholders: at most 2. Social posts hold 280 characters, chat messages 700. A words folder or a template can set other limits under `limits`.",
    examples: {
      wrong: [
        { text: "Your table leaves our warehouse today. ".repeat(9), document: { channel: "sms" } },
        { text: "Your table leaves our warehouse today. ".repeat(8), document: { channel: "social" } },
      ],
      right: [
        { text: "Your table leaves our warehouse today. ".repeat(6), document: { channel: "sms" } },
        { text: "Your table leaves our warehouse today. ".repeat(9), document: { channel: "email" } },
        "Your table leaves our warehouse today. ".repeat(9),
      ],
    },
  },
  "no-shouting": {
    title: "Don’t shout",
    because: "Capitals and rows of exclamation marks read as shouting.",
    explanation:
      "Reports words written in capitals for emphasis, and two or more exclamation marks. Short forms and button names are fine.",
    examples: {
      wrong: [
        { text: "Please do NOT reply to this message.", expected: "not" },
        { text: "READ THE MANUAL", expected: "Read the manual" },
        { text: "Thank you!!!", expected: "!" },
      ],
      right: [
        "Thank you!",
        "Your PIN stays with you.",
        "Tap SAVE.",
        "The WELCOME code works now.",
        "The USB port is on the left.",
      ],
    },
  },
  "no-repeated-apology": {
    title: "Say sorry once",
    because: "The second apology takes the weight from the first and the place of what we will do.",
    explanation: "Reports the second apology in one text.",
    examples: {
      wrong: [
        { text: "I'm sorry about the delay. Your parcel left today. Again, we apologise for the delay." },
      ],
      right: [
        "I'm sorry about the delay. Your parcel left today.",
        "I'm sorry about the delay. Thank you for waiting.",
        "Your parcel left today.",
      ],
    },
  },
  "no-unexplained-acronym": {
    title: "Explain short forms",
    because: "Letters only mean something to those who already know.",
    explanation:
      "Reports a word of two to six capitals that is neither generally known (the lexicon’s class known-acronym) nor explained in brackets in the same text.",
    examples: {
      wrong: [{ text: "Your DCN is on the label." }, { text: "The QRT will call by noon." }],
      right: [
        "Your DCN (delivery code number) is on the label.",
        "The delivery code number (DCN) is on the label. The DCN has six digits.",
        "Your PIN and the USB port are fine.",
        "Order CH-12 and case TKT 99812 are on their way.",
        "PLEASE READ THIS.",
      ],
    },
  },
  "no-direction-marks": {
    title: "No stray direction marks, one kind of digits",
    because:
      "Invisible marks travel with the copied reply and turn numbers and sentences around; mixed digits look like a mistake.",
    explanation:
      "Reports direction embeddings and overrides everywhere, other direction controls in left-to-right languages, and sentences that mix two sets of digits.",
    examples: {
      wrong: [
        { text: "Your number is \u202b104518\u202c." },
        { text: "Your number is \u200f104518." },
        { text: "Call ۱۲3 for help." },
      ],
      right: ["Your number is 104518.", "Call 123 for help.", "Thank you."],
    },
  },
};
