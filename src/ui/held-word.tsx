import type { ComponentChildren } from "preact";

interface HeldWordProps {
  readonly text: string;
  readonly lang?: string;
  /** A mark or an icon. */
  readonly children: ComponentChildren;
}

/** The longest word held: one much wider must be free to break, or it leaves a column of a conflict (140 px). */
const LONGEST_HELD = 16;

/**
 * A text with a mark held to its last word. Browsers break a line before any inline block, whatever character stands
 * there (Chromium even after U+2060), which would leave the mark alone at the start of the next line.
 */
export function HeldWord({ text, lang, children }: HeldWordProps) {
  const start = text.lastIndexOf(" ") + 1;
  const isHeld = text.length - start <= LONGEST_HELD;
  return (
    <>
      <span lang={lang}>{text.slice(0, start)}</span>
      <span class={isHeld ? "held" : undefined}>
        <span lang={lang}>{text.slice(start)}</span>
        {children}
      </span>
    </>
  );
}
