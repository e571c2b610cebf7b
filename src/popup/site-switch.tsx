/** Whether terms are marked on the site the reader is on, and the way to change it. */
export interface Site {
  readonly host: string;
  readonly on: boolean;
  readonly setOn: (on: boolean) => void;
  /** Whether the reader's highlights are painted there. */
  readonly isPainted: boolean;
  readonly setPainted: (isPainted: boolean) => void;
}

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly setOn: (on: boolean) => void;
}

/** One switch for the site. */
export function SiteSwitch({ label, on, setOn }: SwitchProps) {
  return (
    <label class="site-switch">
      <span>{label}</span>
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
