"use client";

import { matter as words } from "../../content/phrases/ui/matter";
import { plainText } from "../../lib/export/plain-text";
import { interviewSource } from "../interview-source";
import { say } from "../text/say";
import { closingTitle } from "./itinerary";
import { placeAt, type Route } from "./route";
import { SummaryList } from "./summary-list";
import type { SummaryRow } from "./summary-rows";

/** The user's own words and the memo's heading, on the check page. */
export function ClosingSummary({ route }: { readonly route: Route }) {
  const { locale, file } = route;
  const { matter } = file;
  const row = (id: string, question: string, value: string | undefined): SummaryRow => ({
    id,
    question,
    answer: [value ? plainText(value) : say(words.empty, locale)],
    to: placeAt(route, "matter"),
    changed: false,
  });
  const own = interviewSource.questions
    .filter((question) => question.kind === "text")
    .map((question) => row(question.id, say(question.title, locale), String(file.answers[question.id] ?? "")));
  return (
    <SummaryList
      route={route}
      title={say(closingTitle, locale)}
      rows={[
        ...own,
        row("title", say(words.name, locale), matter.title),
        row("to", say(words.to, locale), matter.to),
        row("from", say(words.from, locale), matter.from),
        row("date", say(words.date, locale), matter.date),
        row("privileged", say(words.privileged, locale), say(matter.privileged ? words.yes : words.no, locale)),
      ]}
    />
  );
}
