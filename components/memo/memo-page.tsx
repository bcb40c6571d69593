"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { common } from "../../content/phrases/ui/common";
import { memo as words } from "../../content/phrases/ui/memo";
import type { AnswersFile } from "../../lib/interview/answers";
import type { Locale } from "../../lib/knowledge/vocabulary";
import type { MemoLanguage } from "../../lib/memo/tree";
import { DraftNotice } from "../draft/draft-notice";
import { isEmpty } from "../draft/envelope";
import { sanitize } from "../draft/sanitize";
import { useDraft } from "../draft/use-draft";
import { interviewSource } from "../interview-source";
import { say } from "../text/say";
import { ProblemList } from "../wizard/problem-list";
import { Contents } from "./contents";
import { LawDay } from "./law-day";
import { MemoDocument } from "./memo-document";
import { numbered } from "./numbering";
import { Toolbar } from "./toolbar";
import type { WorkedOut } from "./work-out";

/** The memo on the draft in this browser. */
export function MemoPage({ locale }: { readonly locale: Locale }) {
  const snapshot = useDraft();
  const draft = snapshot?.draft ?? null;
  const [result, setResult] = useState<WorkedOut | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [language, setLanguage] = useState<MemoLanguage>(locale);
  const [seen, setSeen] = useState(locale);
  // Undefined: as the draft says. Null: the memo's own day, whatever the draft says.
  const [chosenDay, setChosenDay] = useState<string | null | undefined>(undefined);
  const lawDay = chosenDay === undefined ? (draft?.file.matter.lawAsOf ?? null) : chosenDay;
  // The interface's language leads the memo's until the reader chooses another.
  if (seen !== locale) {
    setSeen(locale);
    setLanguage(locale);
  }

  useEffect(() => {
    if (draft === null || isEmpty(draft)) return;
    let current = true;
    import("./work-out")
      .then(({ workOut }) => current && setResult(workOut(underLaw(sanitize(interviewSource, draft).file, lawDay))))
      .catch((error: unknown) => current && setFailure(error));
    return () => {
      current = false;
    };
  }, [draft, lawDay]);

  // To the error page: an effect's failure does not reach it by itself.
  if (failure !== null) throw failure;
  if (snapshot === null || draft === null) {
    return (
      <>
        <p className="hint">{say(common.loading, locale)}</p>
        <noscript>
          <p className="notice">{say(common.needsScript, locale)}</p>
        </noscript>
      </>
    );
  }
  if (isEmpty(draft)) return <Empty locale={locale} />;
  if (result === null) return <p className="hint">{say(words.working, locale)}</p>;
  if (!result.ok) {
    return (
      <>
        <h1>{say(words.pageTitle, locale)}</h1>
        <ProblemList locale={locale} problems={result.problems} attempt={1} title={say(words.problemsTitle, locale)} />
      </>
    );
  }
  const blocks = numbered(result.memo);
  return (
    <>
      <DraftNotice notice={snapshot.notice} locale={locale} />
      <Toolbar locale={locale} language={language} onLanguage={setLanguage} result={result} />
      <LawDay locale={locale} result={result} day={lawDay} onDay={setChosenDay} />
      <div className="memo-layout">
        <Contents blocks={blocks} locale={language === "both" ? locale : language} />
        <MemoDocument memo={result.memo} blocks={blocks} language={language} />
      </div>
    </>
  );
}

/** The file as it asks for the law of `day`, or of its own day. */
function underLaw(file: AnswersFile, day: string | null): AnswersFile {
  const { lawAsOf, ...matter } = file.matter;
  return { ...file, matter: day === null ? matter : { ...matter, lawAsOf: day } };
}

function Empty({ locale }: { readonly locale: Locale }) {
  return (
    <>
      <h1>{say(words.emptyTitle, locale)}</h1>
      <p className="lead">{say(words.emptyText, locale)}</p>
      <p className="button-row">
        <Link href={`/${locale}`} prefetch={false} className="button">
          {say(common.backToStart, locale)}
        </Link>
      </p>
    </>
  );
}
