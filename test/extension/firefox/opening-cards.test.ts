import { testOpeningCards } from "../behaviours/opening-cards.ts";

testOpeningCards("firefox");
