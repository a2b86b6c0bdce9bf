/** Every rule about what words refer to. */
import { maxNesting } from "./max-nesting.ts";
import { noBrokenAnchor } from "./no-broken-anchor.ts";
import { noBrokenLink } from "./no-broken-link.ts";
import { noBrokenMdx } from "./no-broken-mdx.ts";
import { noBrokenPicture } from "./no-broken-picture.ts";
import { noBrokenPlaceholder } from "./no-broken-placeholder.ts";
import { noClaimedAddress } from "./no-claimed-address.ts";
import { noCodeInWords } from "./no-code-in-words.ts";
import { noContradictedFact } from "./no-contradicted-fact.ts";
import { noCustomerData } from "./no-customer-data.ts";
import { noCyclicPartial } from "./no-cyclic-partial.ts";
import { noDrift } from "./no-drift.ts";
import { noDuplicateShortcut } from "./no-duplicate-shortcut.ts";
import { noExpiredText } from "./no-expired-text.ts";
import { noMissingLogo } from "./no-missing-logo.ts";
import { noOrphanTranslation } from "./no-orphan-translation.ts";
import { noOverdueReview } from "./no-overdue-review.ts";
import { noRawHtml } from "./no-raw-html.ts";
import { noRepeatedFact } from "./no-repeated-fact.ts";
import { noSharedAvoid } from "./no-shared-avoid.ts";
import { noStaleTranslation } from "./no-stale-translation.ts";
import { noUnknownArticle } from "./no-unknown-article.ts";
import { noUnknownComponent } from "./no-unknown-component.ts";
import { noUnknownFact } from "./no-unknown-fact.ts";
import { noUnknownLocale } from "./no-unknown-locale.ts";
import { noUnknownPartial } from "./no-unknown-partial.ts";
import { noUnknownPlaceholder } from "./no-unknown-placeholder.ts";
import { noUnknownRule } from "./no-unknown-rule.ts";
import { noUnknownTeam } from "./no-unknown-team.ts";
import { noUnknownTerm } from "./no-unknown-term.ts";
import { noUnknownTopic } from "./no-unknown-topic.ts";
import { noUnpublishedArticle } from "./no-unpublished-article.ts";
import { noUnsafeLink } from "./no-unsafe-link.ts";
import { noUnusedPlaceholder } from "./no-unused-placeholder.ts";
import { noWrongFactValue } from "./no-wrong-fact-value.ts";
import { noWrongLanguageLink } from "./no-wrong-language-link.ts";
import { requireChoices } from "./require-choices.ts";
import { requireContactAddress } from "./require-contact-address.ts";
import { requireFallback } from "./require-fallback.ts";
import { requireSamePlaceholders } from "./require-same-placeholders.ts";
import { requireText } from "./require-text.ts";
import type { ReferenceRule } from "./reference-rule.ts";

export const referenceRules: ReferenceRule[] = [
  maxNesting,
  noBrokenAnchor,
  noBrokenLink,
  noBrokenMdx,
  noBrokenPicture,
  noBrokenPlaceholder,
  noClaimedAddress,
  noCodeInWords,
  noContradictedFact,
  noCustomerData,
  noCyclicPartial,
  noDrift,
  noDuplicateShortcut,
  noExpiredText,
  noMissingLogo,
  noOrphanTranslation,
  noOverdueReview,
  noRawHtml,
  noRepeatedFact,
  noSharedAvoid,
  noStaleTranslation,
  noUnknownArticle,
  noUnknownComponent,
  noUnknownFact,
  noUnknownLocale,
  noUnknownPartial,
  noUnknownPlaceholder,
  noUnknownRule,
  noUnknownTeam,
  noUnknownTerm,
  noUnknownTopic,
  noUnpublishedArticle,
  noUnsafeLink,
  noUnusedPlaceholder,
  noWrongFactValue,
  noWrongLanguageLink,
  requireChoices,
  requireContactAddress,
  requireFallback,
  requireSamePlaceholders,
  requireText,
];
