import card from "./card.css";
import tokens from "./tokens.css";

/** The card's style sheet as text, to be adopted by the shadow root a card stands in. */
export const CARD_STYLES = tokens + card;
