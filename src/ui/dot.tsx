/** Parts two facts on one line; real text, so that the facts stay apart when the card is read out or copied. */
export function Dot() {
  return <span class="dot">{" · "}</span>;
}
