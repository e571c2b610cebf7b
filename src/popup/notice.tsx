import type { ComponentChildren } from "preact";

interface NoticeProps {
  readonly text: string;
  readonly hint?: string;
  /** A button that helps. */
  readonly children?: ComponentChildren;
}

/** Says why there is nothing to list, and what can be done about it. */
export function Notice({ text, hint, children }: NoticeProps) {
  return (
    <div class="notice">
      <p>{text}</p>
      {hint && <p class="notice-hint">{hint}</p>}
      {children}
    </div>
  );
}
