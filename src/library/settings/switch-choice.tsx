interface SwitchChoiceProps {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly set: (isOn: boolean) => void;
}

/** One thing that is on or off. */
export function SwitchChoice({ id, label, hint, isOn, set }: SwitchChoiceProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={isOn}
        aria-describedby={id}
        onChange={(event) => set(event.currentTarget.checked)}
      />
      <span>
        {label}
        <small id={id}>{hint}</small>
      </span>
    </label>
  );
}
