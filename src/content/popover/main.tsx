import { offerCardPopover } from "./card-popover.ts";
import { createCardPopover } from "./create-card-popover.tsx";

// card.js: run in a frame on the first need of a card (see load-part.ts).
offerCardPopover(createCardPopover);
