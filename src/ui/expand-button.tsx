interface ExpandButtonProps {
  readonly expanded: boolean;
  readonly label: string;
  readonly toggle: () => void;
}

/** Opens the rest of a list in place, or closes it again. */
export function ExpandButton({ expanded, label, toggle }: ExpandButtonProps) {
  return (
    <button type="button" class="expand" aria-expanded={expanded} onClick={toggle}>
      {label}
    </button>
  );
}
