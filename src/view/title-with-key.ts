/** What a button's title says where a key does the same: "Read aloud (a)". The key keeps its sign in text that runs from right to left: "<" would be turned there. */
export function titleWithKey(label: string, key: string | undefined): string {
  return key === undefined ? label : `${label} (\u2066${key}\u2069)`;
}
