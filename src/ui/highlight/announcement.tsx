import { useEffect, useState } from "preact/hooks";

/**
 * A text that is read out when it appears. The element comes first and its text a moment later: many screen readers
 * say only what changes in a live region they already know.
 */
export function Announcement({ text, isSeen }: { readonly text: string; readonly isSeen: boolean }) {
  const [said, setSaid] = useState("");
  useEffect(() => setSaid(text), [text]);
  return (
    <span class={isSeen ? "announcement" : "unseen"} role="status">
      {said}
    </span>
  );
}
