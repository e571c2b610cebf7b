import card from "../card/card.css";
import tokens from "../tokens.css";
import pieces from "./highlight.css";
import tools from "./tools.css";

/** The style sheets of everything highlights are kept with, as texts, to be adopted one by one by the root they stand in. */
export const HIGHLIGHT_STYLES: readonly string[] = [tokens, card, pieces, tools];
