import { testUnreadPages } from "../behaviours/unread-pages.ts";

testUnreadPages("chromium");
