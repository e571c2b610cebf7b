import { testOpeningCards } from "../behaviours/opening-cards.ts";

testOpeningCards("chromium");
