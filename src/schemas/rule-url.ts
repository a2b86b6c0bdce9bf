/** Where a rule is explained: a page of the agents' site, so the address stands without a host. */
export function ruleUrl(rule: string): string {
  return `/rules/#${rule}`;
}
