import type { Text } from "../../lib/knowledge/text";
import type { Locale } from "../../lib/knowledge/vocabulary";

export type Refusal = {
  readonly status: 400 | 403 | 413 | 415 | 422 | 500;
  readonly problems: readonly { readonly path: string; readonly message: Text; readonly fix: Text }[];
};

/** The language to answer in: `?lang=`, else what the client accepts, else Chinese. */
function localeOf(request: Request): Locale {
  const asked = new URL(request.url).searchParams.get("lang");
  if (asked === "zh" || asked === "en") return asked;
  const accepted = request.headers.get("accept-language") ?? "";
  return /^\s*en\b/i.test(accepted) ? "en" : "zh";
}

/** A refusal as JSON: each problem with its place, message and fix in the language asked for, and in both. */
export function refuse(request: Request, { status, problems }: Refusal): Response {
  const locale = localeOf(request);
  const body = problems.map(({ path, message, fix }) => ({
    path,
    message: message[locale],
    fix: fix[locale],
    both: { message, fix },
  }));
  return json({ problems: body }, status);
}

/** JSON that nobody may keep. */
export function json(value: unknown, status = 200): Response {
  return new Response(`${JSON.stringify(value)}\n`, {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" },
  });
}
