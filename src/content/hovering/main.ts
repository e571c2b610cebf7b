import { createHovering } from "./create-hovering.ts";
import { offerHovering } from "./hovering.ts";

// hovering.js: run in a frame with its first mark or highlight.
offerHovering(createHovering);
