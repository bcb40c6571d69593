import { Fragment } from "react";
import type { MemoLanguage } from "../../lib/memo/tree";
import { Answerable } from "./answerable";
import { Argument } from "./argument";
import { Authority } from "./authority";
import { ExposureMark } from "./mark";
import { MemoTable } from "./memo-table";
import type { Numbered } from "./numbering";
import { LineWords, Words } from "./words";

type Props = { readonly numbered: Numbered; readonly language: MemoLanguage };

/** One block of the memo. */
export function BlockView({ numbered: { block, ordinal }, language }: Props) {
  switch (block.kind) {
    case "heading": {
      const Heading = (["h2", "h3", "h4"] as const)[(ordinal?.level ?? block.level) - 1] ?? "h4";
      return (
        <Heading id={block.id} className={`memo-heading memo-heading-${ordinal?.level ?? block.level}`}>
          <Words text={block.text} language={language} before={ordinal} />
        </Heading>
      );
    }
    case "paragraph":
      return (
        <p className={`memo-${block.style}`}>
          <LineWords line={block.line} language={language} />
        </p>
      );
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List className={block.ordered ? "memo-list memo-list-ordered" : "memo-list"}>
          {block.items.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a memo is made anew, never reordered.
            <li key={index}>
              <Answerable line={line} language={language} />
            </li>
          ))}
        </List>
      );
    }
    case "run":
      return (
        <p className="memo-note memo-run">
          <Words text={block.lead} language={language} />
          {language === "en" ? ": " : "："}
          {block.items.map((item) => (
            <Fragment key={item.text.zh}>
              <Answerable line={item} language={language} />{" "}
            </Fragment>
          ))}
        </p>
      );
    case "table":
      return <MemoTable table={block} language={language} />;
    case "verdict":
      return (
        <div className={`verdict verdict-${block.upper}`}>
          <p className="verdict-label">
            <ExposureMark lower={block.lower} upper={block.upper} />
            <span>
              <Words text={block.label} language={language} />
            </span>
          </p>
          <p className="verdict-line">
            <LineWords line={block.line} language={language} />
          </p>
        </div>
      );
    case "argument":
      return <Argument argument={block} language={language} />;
    case "authority":
      return <Authority authority={block} language={language} />;
  }
}
