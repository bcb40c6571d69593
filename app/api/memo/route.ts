import { knowledge } from "../../../content";
import { failures } from "../../../content/phrases/ui/failures";
import { exportMemo } from "../../../lib/export";
import { buildMemo } from "../../../lib/memo";
import { answersOf } from "../answers-request";
import { assessPolitely } from "../assess-politely";
import { json, refuse } from "../refuse";

const formats = ["pdf", "docx", "md", "json"] as const;
const languages = ["zh", "en", "both"] as const;

function among<Name extends string>(names: readonly Name[], value: string): Name | undefined {
  return names.find((name) => name === value);
}

/** An answers file in, its memo out, as `?format=pdf|docx|md|json` in `?lang=zh|en|both`. */
export async function POST(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const format = among(formats, asked.get("format") ?? "pdf");
  const language = among(languages, asked.get("lang") ?? "zh");
  if (format === undefined) {
    return refuse(request, {
      status: 400,
      problems: [{ path: "format", message: failures.badFormat, fix: failures.badFormatFix }],
    });
  }
  if (language === undefined) {
    return refuse(request, {
      status: 400,
      problems: [{ path: "lang", message: failures.badLanguage, fix: failures.badLanguageFix }],
    });
  }
  const answers = await answersOf(request);
  if ("refusal" in answers) return answers.refusal;
  const assessment = await assessPolitely(answers.file);
  const memo = buildMemo(knowledge, answers.file, assessment);
  if (format === "json") return json({ memo, assessment });
  try {
    const { bytes, mime, fileName } = await exportMemo(memo, language, format);
    const plainName = fileName.replace(/[^\x20-\x7e]|["\\;]/g, "_");
    return new Response(new Uint8Array(bytes), {
      headers: {
        "Content-Type": mime,
        "Content-Disposition": `attachment; filename="${plainName}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
        "Cache-Control": "no-store",
      },
    });
  } catch {
    // The error may quote answers, so it is not logged.
    return refuse(request, {
      status: 500,
      problems: [{ path: "", message: failures.notMade, fix: failures.notMadeFix }],
    });
  }
}
