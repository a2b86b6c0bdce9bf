/** The words of the help centre itself, in English. `{…}` is filled in; `one`/`other` follow the language's plurals. */
export const en = {
  skipToContent: "Skip to content",
  siteTitle: "{name} help",
  home: "Home",
  menu: "Main menu",
  language: "Language",

  askTitle: "Ask in your own words",
  askIntro: "Type it the way you would say it. Most answers take a minute.",
  searchLabel: "Your question",
  searchPlaceholder: "My parcel has not come",
  searchButton: "Find the answer",
  suggestions: "Suggested answers",
  suggestionCount: { one: "{count} suggestion", other: "{count} suggestions" },
  seeAllResults: "See all answers for “{query}”",
  searchTitle: "Find an answer",
  resultCount: { one: "{count} answer for “{query}”", other: "{count} answers for “{query}”" },
  noResults: "We have not written an answer to “{query}” yet",
  noResultsHint: "Other words may find it. Or pick a topic below, or ask us: a person will answer you.",
  searchWithoutScript:
    "Searching needs JavaScript, and your browser has it switched off. Every answer is here too, topic by topic.",
  searchFailed:
    "The search did not load. Please check your connection and try again. The topics below work all the same.",
  topicFilter: "Topic",
  allTopics: "All topics",
  languageFilter: "Answers in",
  languageAsTyped: "The language I type in",
  nearestAnswers: "What others often ask",
  askPerson: "Ask a person this question",

  oftenAsked: "Often asked",
  readWholeAnswer: "Read the whole answer",
  topics: "Topics",
  answerCount: { one: "{count} answer", other: "{count} answers" },
  breadcrumbs: "You are here",
  shortAnswer: "The short answer",
  onThisPage: "On this page",
  readNext: "Read next",
  reviewed: "Last checked on {date}",
  suggestChange: "Suggest a change",
  untranslated: "This answer is not translated yet, so you are reading it in {language}.",
  agentsOnly: "Agents only",
  agentsOnlyNote: "Customers never see this page.",
  draft: "Draft",
  draftNote: "Only you see it, while you write. Readers see it when “draft: true” is gone.",
  handOverTitle: "If this does not settle it",
  handOverTo: "Goes to",
  handOverWhat: "Which cases",
  handOverHow: "How",
  console: "Reply console",

  contactTitle: "Talk to us",
  contactIntro: "When you would rather speak with a person, pick the way that suits you.",
  contactWays: {
    phone: "Call us",
    email: "Write to us",
    chat: "Chat with us",
    form: "Send us a message",
    social: "Find us on social media",
  },
  contactOpen: { chat: "Open the chat", form: "Open the form", social: "Open the page" },

  glossaryTitle: "Words we use",
  glossaryIntro: "What our words mean, in one plain sentence each.",

  notFoundTitle: "Let’s find what you came for",
  notFoundIntro:
    "There is no page at this address; it may have moved. Search for it here, or start from a topic.",
};

export type Strings = typeof en;
