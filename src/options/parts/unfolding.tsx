import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface UnfoldingProps {
  summary: ComponentChildren;
  /** Drawn when it is first unfolded. */
  children(): ComponentChildren;
}

/** Something folded, whose inside costs nothing before the reader unfolds it. */
export function Unfolding({ summary, children }: UnfoldingProps) {
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && setWasOpen(true)}>
      <summary>{summary}</summary>
      {wasOpen && children()}
    </details>
  );
}
