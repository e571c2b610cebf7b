import { describe, it } from "node:test";
import { pollMatch } from "../fixtures/poll-equal.ts";
import { readText } from "../fixtures/read-text.ts";
import { useKeptLibrary } from "../fixtures/use-kept-library.ts";

describe("the privacy page of the library", { timeout: 120_000 }, () => {
  const library = useKeptLibrary();
  const { go, pollAsked } = library;

  it("tells on the privacy page what is stored, and asks twice before it erases", async () => {
    await go("#/privacy");
    await library.page.getByText("Sinogloss uses 2.3 MB on this machine").waitFor();
    await library.page.getByText("Latest state, of 25 Nov 2026").waitFor();
    await library.page.getByRole("button", { name: "Ask the browser to keep it" }).click();
    await library.page.getByText("The browser has promised").waitFor();
    await library.page.getByLabel("Address of a site").fill("https://news.example:8080/a");
    await library.page.getByRole("button", { name: "Add" }).click();
    await library.page.getByRole("button", { name: "Paint on diary.example again" }).click();
    await pollAsked(["don't paint on news.example:8080", "paint on diary.example"]);
    await library.page.getByRole("button", { name: "Erase everything …" }).click();
    const dialog = library.page.getByRole("alertdialog", { name: "Erase everything?" });
    await pollMatch(
      () => readText(dialog),
      /4 highlights from 3 articles, 1 note among them, and all backups\./,
    );
    await library.page.keyboard.press("Escape");
    await library.page.getByRole("button", { name: "Erase everything …" }).click();
    await dialog.getByRole("button", { name: "Erase for good" }).click();
    await library.page.getByText("Everything was erased.").waitFor();
    await go("#/highlights");
    await library.page.getByText("You have kept nothing yet.").waitFor();
  });
});
