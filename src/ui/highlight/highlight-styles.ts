import card from "../card/card.css";
import tokens from "../tokens.css";
import pieces from "./highlight.css";
import tools from "./tools.css";

/** The style sheets of everything highlights are kept with, as text, to be adopted by the root they stand in. */
export const HIGHLIGHT_STYLES = [tokens, card, pieces, tools].join("\n");
