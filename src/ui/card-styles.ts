import card from "./card.css";
import claims from "./card-claims.css";
import relations from "./card-relations.css";
import tokens from "./tokens.css";

/** The card's style sheets as text, to be adopted by the shadow root a card stands in. Pages link the same four. */
export const CARD_STYLES = [tokens, card, claims, relations].join("\n");
