import { testUsingCards } from "../behaviours/using-cards.ts";

testUsingCards("firefox");
