import type { ComponentChildren } from "preact";

/** A line icon in the text's own colour; the button around it carries the name. */
export function Icon({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** An arrow to the card before. */
export function BackIcon() {
  return (
    <Icon>
      <path d="M9.5 3.5 5 8l4.5 4.5" />
    </Icon>
  );
}

/** A cross. */
export function CloseIcon() {
  return (
    <Icon>
      <path d="m4 4 8 8m0-8-8 8" />
    </Icon>
  );
}

/** A drawing pin, filled in by the style sheet while its button is pressed. */
export function PinIcon() {
  return (
    <Icon>
      <path class="icon-fill" d="M5.5 2.5h5l-.6 4.2 2.1 2.3H4l2.1-2.3z" />
      <path d="M8 9.2v4.6" />
    </Icon>
  );
}

/** Three points: there is more to be done. */
export function MoreIcon() {
  return (
    <Icon>
      <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke-width="2.2" />
    </Icon>
  );
}

/** An arrow leaving a box: the link opens elsewhere. */
export function ExternalIcon() {
  return (
    <Icon>
      <path d="M6.5 4H4v8h8V9.5M9 3.5h3.5V7M12.2 3.8 7.8 8.2" />
    </Icon>
  );
}

/** A ring around a point: the place in the page. */
export function JumpIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="4.5" />
      <path d="M8 1.5v3m0 7v3M1.5 8h3m7 0h3" />
    </Icon>
  );
}

/** Three lines: a list opens. */
export function MenuIcon() {
  return (
    <Icon>
      <path d="M2.5 4h11M2.5 8h11M2.5 12h11" />
    </Icon>
  );
}
