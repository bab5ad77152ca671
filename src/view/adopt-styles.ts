const adopted = new WeakMap<ShadowRoot, Set<string>>();

/** Adds an extra's styles to the view's, once. */
export function adoptStyles(dialog: HTMLDialogElement, css: string): void {
  const root = dialog.getRootNode() as ShadowRoot;
  const known = adopted.get(root) ?? new Set();
  if (known.has(css)) return;
  adopted.set(root, known.add(css));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
