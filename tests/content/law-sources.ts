import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { numberOf } from "./references";

const folder = path.resolve(process.cwd(), process.env.LICET_SOURCES ?? "../shared/law", "prc");
export const sourcesAtHand = existsSync(path.join(folder, "statutes"));

/**
 * The paragraphs of an article of a version, as the source prints them: items stand with the paragraph they belong
 * to. Null where the source is not at hand, does not hold the article or runs all paragraphs of its articles together.
 */
export function paragraphsOf(version: string, article: string): readonly string[] | null {
  const text = articleText(version, article);
  if (text === null || runsTogether(version)) return null;
  const paragraphs: string[] = [];
  let open = false;
  for (const line of text.split("\n").map((part) => part.replace(/\s+/g, ""))) {
    if (line === "") continue;
    const item = /^[（(][一二三四五六七八九十]+[）)]/.test(line);
    // A line that follows a semicolon, and an item of a list, go on with the paragraph before.
    if ((item || open) && paragraphs.length > 0) paragraphs.push(`${paragraphs.pop()}${line}`);
    else paragraphs.push(line);
    open = /[；：]$/.test(line);
  }
  return paragraphs;
}

/** Captures of departmental rules print each article on one line. */
function runsTogether(version: string): boolean {
  const file = path.join(folder, "statutes", `${version}.md`);
  if (!existsSync(file)) return false;
  const articles = readFileSync(file, "utf8")
    .split(/^## .*$/m)
    .slice(1);
  return articles.length > 1 && articles.every((article) => !article.trim().includes("\n"));
}

function articleText(version: string, article: string): string | null {
  const file = path.join(folder, "statutes", `${version}.md`);
  if (!existsSync(file)) return storedText(version, article);
  const text = readFileSync(file, "utf8");
  const headings = [...text.matchAll(/^## (\d+)\s*$(?:\n之([一二三])\s)?|^第([一二三四五六七八九十百千]+)条\s/gm)];
  const withHashes = headings.some(([, number]) => number !== undefined);
  const starts = headings.filter(([, number]) => !withHashes || number !== undefined);
  const index = starts.findIndex(([, number, inserted, chinese]) => {
    const own = number ?? `${numberOf(chinese ?? "")}`;
    return (inserted === undefined ? own : `${own}-${numberOf(inserted)}`) === article;
  });
  const start = starts[index];
  return start === undefined ? null : text.slice(start.index + start[0].length, starts[index + 1]?.index);
}

type Stored = { readonly id: string; readonly articles?: readonly { readonly n: string; readonly textZh: string }[] };

function storedText(version: string, article: string): string | null {
  const stored: readonly Stored[] = JSON.parse(readFileSync(path.join(folder, "instruments.json"), "utf8"));
  return stored.find(({ id }) => id === version)?.articles?.find(({ n }) => n === article)?.textZh ?? null;
}
