/** What the terminal says. */
export const usage = {
  zh: `用法：
  licet questions [--json]              列出全部问题和可选答案
  licet assess ANSWERS.json [--format json|md|pdf|docx] [--lang zh|en|both] [--out FILE] [--as-of DATE] [--fail-on low|medium|high [--basis worst|stated]]
  licet knowledge [--json]              列出许可证和模型；--json 以数据形式给出全部依据、条款和请求
--fail-on 默认看最坏情形（worst）；--basis stated 看按所述方案得出的结论。
退出码：0 完成；1 达到 --fail-on 的风险，或有事项未予评估；2 输入有误。`,
  en: `Usage:
  licet questions [--json]              all questions with their possible answers
  licet assess ANSWERS.json [--format json|md|pdf|docx] [--lang zh|en|both] [--out FILE] [--as-of DATE] [--fail-on low|medium|high [--basis worst|stated]]
  licet knowledge [--json]              licences and models by name; all authorities, terms and claims as data with --json
--fail-on looks at the worst case; --basis stated at the verdict on the plan as stated.
Exit: 0 done; 1 exposure at or above --fail-on, or something not assessed; 2 bad input.`,
} as const;

export const cliWords = {
  unknown: { zh: "目前不清楚", en: "not known yet" },
  unknownCommand: { zh: "没有这个命令", en: "There is no such command" },
  seeHelp: { zh: "见 licet help", en: "See licet help" },
  badOption: { zh: "选项有误", en: "The option is wrong" },
  badValue: { zh: "不是可用的值", en: "This value is not possible" },
  badDay: {
    message: { zh: "不是完整的日期", en: "This is not a whole date" },
    fix: { zh: "写作年-月-日，例如 2025-10-15", en: "Write year-month-day, such as 2025-10-15" },
  },
  failed: { zh: "未能完成", en: "This could not be done" },
  oneFile: {
    message: { zh: "需要一个答案文件", en: "One answers file is needed" },
    fix: { zh: "写作 licet assess ANSWERS.json", en: "Write licet assess ANSWERS.json" },
  },
  noFile: {
    message: { zh: "没有这个文件", en: "There is no such file" },
    fix: { zh: "检查路径", en: "Check the path" },
  },
  tooLarge: {
    message: { zh: "文件过大", en: "The file is too large" },
    fix: { zh: "答案文件不超过 256 KB", en: "An answers file is at most 256 KB" },
  },
  notJson: {
    message: { zh: "不是有效的 JSON", en: "This is not valid JSON" },
    fix: {
      zh: "检查括号、引号和逗号，或使用本站保存的文件",
      en: "Check brackets, quotation marks and commas, or use a file saved by this site",
    },
  },
  cannotWrite: {
    message: { zh: "无法写入", en: "This cannot be written" },
    fix: { zh: "检查文件夹是否存在、是否有写入权限", en: "Check that the folder exists and may be written to" },
  },
} as const;

/** Headings of `licet knowledge`. */
export const knowledgeListing = {
  licences: { zh: "许可证（编号、名称、日期、商业使用）", en: "Licences (id, name, date, commercial use)" },
  models: { zh: "模型（编号、名称、权重许可证、来源模型）", en: "Models (id, name, licence of the weights, bases)" },
  undated: { zh: "无日期", en: "undated" },
  toBeChecked: { zh: "尚待在其页面核对", en: "to be checked on its page" },
} as const;
