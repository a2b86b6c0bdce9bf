/** How a placeholder is named; apart from its schema, so that pages in the browser need not carry the schema. */

/** `order_number`, or `customer.first_name`: lower-case words, at most one dot. */
export const placeholderId = /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$/;
