/** What a ticket system tells, and what it must not be able to do with it. */
import { expect, test } from "vitest";
import { readAppContext } from "#exchange/app-context.ts";

const message = {
  event: "appContext",
  data: {
    conversation: {
      id: 4711,
      meta: { channel: "Channel::WebWidget" },
      custom_attributes: { order_number: "CH-48213", "Not a name": "x" },
      additional_attributes: { browser_language: "hi" },
    },
    contact: { name: "Meera Iyer", email: "meera@mail.example", phone_number: "+91 98000 00000" },
    currentAgent: { id: 7, name: "Asha Rao", email: "asha@chinar.example" },
  },
};

test("a conversation, its customer and its agent become placeholders, from an object and from JSON", () => {
  const expected = {
    conversation: "4711",
    values: {
      "ticket.order_number": "CH-48213",
      "customer.name": "Meera Iyer",
      "customer.first_name": "Meera",
      "customer.email": "meera@mail.example",
      "customer.phone": "+91 98000 00000",
      "ticket.number": "4711",
      "agent.name": "Asha Rao",
      "agent.first_name": "Asha",
      "agent.email": "asha@chinar.example",
    },
    language: "hi",
    channel: "chat",
  };
  expect(readAppContext(message)).toEqual(expected);
  expect(readAppContext(JSON.stringify(message))).toEqual(expected);
});

test("what is not known is left out, and what is no context is nothing", () => {
  expect(
    readAppContext({ event: "appContext", data: { contact: { name: null, email: "" } } })?.values,
  ).toEqual({});
  for (const other of [null, 3, "{", "[]", { event: "other" }, { event: "appContext.x", data: {} }])
    expect(readAppContext(other)).toBeUndefined();
});

test("values are one line of visible characters that keep their direction, and end somewhere", () => {
  const contact = { name: `A\u202eb\n\u0000c ${"x".repeat(5000)}`, email: { toString: () => "no" } };
  const values = readAppContext({ event: "appContext", data: { contact } })?.values;
  expect(values?.["customer.name"]).toMatch(/^Ab c x{100,}$/);
  expect(values?.["customer.name"]?.length).toBe(200);
  expect(values?.["customer.email"]).toBeUndefined();
});

test("a channel of an unheard-of name is none", () => {
  const meta = { channel: "Channel::constructor" };
  expect(readAppContext({ event: "appContext", data: { conversation: { meta } } })?.channel).toBeUndefined();
});

test.each([
  ["Channel::Whatsapp", "chat"],
  ["Channel::Telegram", "chat"],
  ["Channel::TwitterProfile", "social"],
])("what comes by %s is answered as %s", (channel, answered) => {
  const context = readAppContext({ event: "appContext", data: { conversation: { meta: { channel } } } });
  expect(context?.channel).toBe(answered);
});
