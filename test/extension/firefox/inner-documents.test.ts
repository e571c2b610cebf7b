import { testInnerDocuments } from "../behaviours/inner-documents.ts";

testInnerDocuments("firefox");
