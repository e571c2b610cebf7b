import { testClosingCards } from "../behaviours/closing-cards.ts";

testClosingCards("chromium");
