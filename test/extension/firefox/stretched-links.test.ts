import { testStretchedLinks } from "../behaviours/stretched-links.ts";

testStretchedLinks("firefox");
