import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { countKnowledge, type KnowledgeFacts } from "../../core/library/knowledge-facts.ts";
import { formatRoute } from "../../core/library/library-route.ts";
import type { SourceDocument } from "../../core/model/source-document.ts";
import { formatDate } from "../../ui/dates/format-date.ts";
import { listDateNotes, printSourceDate, type SourceDate } from "../../ui/dates/print-source-date.ts";
import type { AboutChapter, AboutStrings } from "../../ui/strings/about-strings.ts";
import type { LibraryView } from "../library-view.ts";
import { listNames } from "../list-names.ts";
import type { LibraryKnowledge } from "./library-knowledge.ts";

interface AboutPageProps {
  readonly view: LibraryView;
  readonly knowledge: LibraryKnowledge;
}

const COUNTED = [
  "entities",
  "claims",
  "figures",
  "events",
  "conflicts",
  "documents",
  "opinions",
  "inferences",
] as const satisfies readonly (keyof AboutStrings["counted"] & keyof KnowledgeFacts)[];

/** What the knowledge base covers and how it was made, counted from the packs there are; and the extension in short. */
export function AboutPage({ view, knowledge: { packs } }: AboutPageProps) {
  const words = view.knowledgeWords.about;
  const facts = useMemo(() => countKnowledge(packs), [packs]);
  return (
    <>
      <section>
        <p>{words.intro}</p>
        <ScopeOf view={view} facts={facts} />
      </section>
      <Numbers view={view} facts={facts} />
      <NewestSource view={view} facts={facts} />
      <Chapter chapter={words.method} />
      <Chapter chapter={words.lookUp}>
        <a href={formatRoute({ kind: "settings" })}>{words.keysLink}</a>
      </Chapter>
      <Chapter chapter={words.detect} />
      <Chapter chapter={words.privacy}>
        <a href={formatRoute({ kind: "privacy" })}>{words.privacyLink}</a>
      </Chapter>
      <Chapter chapter={words.report}>
        {view.edition.issues === null ? words.reportNowhere : words.reportTo(view.edition.issues)}
      </Chapter>
      <EditionFacts view={view} facts={facts} />
    </>
  );
}

interface FactsProps {
  readonly view: LibraryView;
  readonly facts: KnowledgeFacts;
}

function ScopeOf({ view, facts }: FactsProps) {
  const { lang } = view;
  const words = view.knowledgeWords.about;
  const { newest, oldest, documents, publishers } = facts;
  const names = listNames(publishers, lang);
  return (
    <>
      <h3>{words.scope}</h3>
      {newest && oldest && (
        <p>
          {words.scopeOf(
            documents,
            names,
            printSourceDate(dateOf(oldest), view),
            printSourceDate(dateOf(newest), view),
          )}
        </p>
      )}
      <ul>
        {words.covers.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{words.coversNot}</h3>
      <ul>
        {words.notCovered.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Numbers({ view, facts }: FactsProps) {
  const { strings, lang } = view;
  const words = view.knowledgeWords.about;
  const groups = facts.groups.map(
    ({ group, count }) => `${strings.markGroups[group]} ${count.toLocaleString(lang)}`,
  );
  return (
    <section>
      <h3>{words.numbers}</h3>
      <dl class="facts">
        {COUNTED.map((name) => (
          <div key={name}>
            <dt>{words.counted[name]}</dt>
            <dd>{facts[name].toLocaleString(lang)}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{strings.list(groups)}</p>
      {facts.undatedDocuments > 0 && <p>{words.undated(facts.undatedDocuments, facts.documents)}</p>}
    </section>
  );
}

function NewestSource({ view, facts: { newest } }: FactsProps) {
  const { about: words, source } = view.knowledgeWords;
  if (!newest) return null;
  const dated = source.dated(formatDate(newest.published, view.lang), listDateNotes(dateOf(newest), view));
  const parts = words.newestIs(
    <span key="title" lang={newest.lang}>
      {newest.title}
    </span>,
    <span key="publisher" lang="en">
      {newest.publisher}
    </span>,
    dated,
  );
  return (
    <section>
      <h3>{words.newest}</h3>
      <p>{parts}</p>
      <p>
        {words.newestHint} <a href={formatRoute({ kind: "sources" })}>{words.seeSources}</a>
      </p>
    </section>
  );
}

function dateOf({ published, dateBasis }: SourceDocument): SourceDate {
  return { published, basis: dateBasis };
}

interface ChapterProps {
  readonly chapter: AboutChapter;
  /** What it ends with: a link, or a last sentence. */
  readonly children?: ComponentChildren;
}

function Chapter({ chapter: { heading, paragraphs }, children }: ChapterProps) {
  return (
    <section>
      <h3>{heading}</h3>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {children && <p>{children}</p>}
    </section>
  );
}

function EditionFacts({ view, facts }: FactsProps) {
  const words = view.knowledgeWords.about;
  return (
    <section>
      <h3>{words.edition}</h3>
      <dl class="facts">
        <div>
          <dt>{words.version}</dt>
          <dd>{view.edition.version}</dd>
        </div>
        {facts.packs.map(({ title, revision }) => (
          <div key={title}>
            <dt>{words.revision}</dt>
            <dd>
              <span lang="en">{title}</span> <code>{revision}</code>
            </dd>
          </div>
        ))}
      </dl>
      <h3>{words.licence}</h3>
      <p>{words.licenceText}</p>
    </section>
  );
}
