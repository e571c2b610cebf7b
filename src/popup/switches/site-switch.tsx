/** The site the reader is on, and what is switched there. */
export interface Site {
  readonly host: string;
  /** Whether terms are marked there, where the extension is on at all. */
  readonly on: boolean;
  /** The reader's pattern that decides about it; null where none does. */
  readonly rule: string | null;
  readonly setOn: (on: boolean) => void;
  /** Whether the reader's highlights are painted there. */
  readonly isPainted: boolean;
  readonly setPainted: (isPainted: boolean) => void;
}

interface SwitchProps {
  readonly label: string;
  /** Stands below the label. */
  readonly hint?: string | undefined;
  readonly on: boolean;
  readonly setOn: (on: boolean) => void;
}

/** One switch. */
export function SiteSwitch({ label, hint, on, setOn }: SwitchProps) {
  return (
    <label class="site-switch">
      <span>
        {label}
        {hint && <span class="switch-hint">{hint}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={(event) => setOn(event.currentTarget.checked)}
      />
    </label>
  );
}
