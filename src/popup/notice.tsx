interface NoticeProps {
  readonly text: string;
  readonly hint?: string;
}

/** Says why there is nothing to list, and what can be done about it. */
export function Notice({ text, hint }: NoticeProps) {
  return (
    <div class="notice">
      <p>{text}</p>
      {hint && <p class="notice-hint">{hint}</p>}
    </div>
  );
}
