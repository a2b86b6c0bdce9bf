/** What a new draft tells its writer, in English. */
export const en = {
  article: {
    title: "The question as a customer would ask it.",
    summary: "The answer itself, in one or two short sentences. It is shown first, and in search.",
    audience: "public: customers read it. agents: only colleagues do.",
    questions: "How customers really put it, one a line; ten real phrasings double what search finds.",
    keywords: "Single words people search for that do not stand in the text.",
    related: "Other answers worth reading next, each as topic/name.",
    draft: "Take this line out when the answer is ready to be read.",
    body: "Begin with what the reader can do, in the order of doing it. Prices, periods, phone numbers and hours come from facts.yaml: <Fact id=… />.",
    firstSummary: "Say in one or two sentences what the reader can do.",
    firstStep: "The first thing to do.",
    secondStep: "The next thing to do.",
  },
  template: {
    title: "What the reply does, as a colleague would say it.",
    shortcut: "A few letters that jump straight here.",
    useWhen: "When this reply is right, in one sentence.",
    notWhen: "When it is wrong, and what to use then.",
    channels: "Where it may be used: email, chat, phone, sms, social.",
    questions: "What a customer says when this reply is due, one a line.",
    keywords: "Single words colleagues search for that do not stand in the text.",
    article: "The public article it rests on, as topic/name.",
    placeholders: "Everything the agent fills in, one entry for each placeholder of the text.",
    draft: "Take this line out when the reply is ready to be used.",
    body: "Say what can be done and by when, ask with please, close with thanks. For other words on one channel, add a heading such as ## sms.",
    firstUse: "Say here when this reply is right.",
    firstBody: "Thank you, {{ customer.first_name }}. Here is what I can do for you today.",
  },
  translate:
    "Say the same in your own language, as you would on the phone. Leave what stands between { } and < > as it is.",
  values: {
    name: "Customer's name",
    amount: "Amount",
    date: "Date",
    time: "Time",
    order: "Order or case number",
    phone: "Phone number",
    email: "Email address",
    card: "Last digits of the card",
    "bank-account": "Last digits of the account",
    "payment-id": "Payment address",
    aadhaar: "Last digits of the document",
    pan: "Last digits of the document",
  },
};

export type Guidance = typeof en;
