import claims from "../claims/claims.css";
import tokens from "../tokens.css";
import card from "./card.css";
import relations from "./card-relations.css";

/** The card’s style sheets as texts, to be adopted one by one by the shadow root a card stands in. Pages link the same four. */
export const CARD_STYLES: readonly string[] = [tokens, card, claims, relations];
