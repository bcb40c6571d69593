import type { Text } from "../../../lib/knowledge/text";

/** Words of the HTTP interface's refusals. */
export const failures = {
  tooLarge: { zh: "请求体超过 256 KB。", en: "The body is larger than 256 KB." },
  tooLargeFix: { zh: "只发送答案文件本身。", en: "Send the answers file and nothing else." },
  notJson: { zh: "请求体不是 JSON。", en: "The body is not JSON." },
  notJsonFix: { zh: "发送 UTF-8 编码的 JSON 答案文件。", en: "Send an answers file as JSON in UTF-8." },
  wrongType: { zh: "Content-Type 不是 application/json。", en: "The content type is not application/json." },
  wrongTypeFix: { zh: "将 Content-Type 设为 application/json。", en: "Set Content-Type to application/json." },
  crossSite: { zh: "不接受来自其他网站的请求。", en: "Requests from other sites are refused." },
  crossSiteFix: { zh: "从 Licet 的页面或命令行发送。", en: "Send it from Licet’s own pages or from a terminal." },
  badFormat: { zh: "format 须是 pdf、docx、md 或 json。", en: "format must be pdf, docx, md or json." },
  badFormatFix: { zh: "例如 ?format=pdf。", en: "For example ?format=pdf." },
  badLanguage: { zh: "lang 须是 zh、en 或 both。", en: "lang must be zh, en or both." },
  badLanguageFix: { zh: "例如 ?lang=zh。", en: "For example ?lang=zh." },
  notMade: { zh: "服务器未能生成文件。", en: "The server could not make the file." },
  notMadeFix: { zh: "请稍后重试，或改用 format=md。", en: "Try again later, or use format=md." },
} satisfies Record<string, Text>;
