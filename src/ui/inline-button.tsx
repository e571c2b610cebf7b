interface InlineButtonProps {
  readonly label: string;
  readonly press: () => void;
}

/**
 * A button inside a sentence. Browsers lay a <button> out as one block, which tears the sentence apart where the name
 * on it breaks over a line; this one breaks like the words around it.
 */
export function InlineButton({ label, press }: InlineButtonProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    // Space would scroll the card.
    event.preventDefault();
    press();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span role="button" class="text-button" lang="en" tabIndex={0} onClick={press} onKeyDown={onKeyDown}>
      {label}
    </span>
  );
}
