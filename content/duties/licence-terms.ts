import type { Claim } from "../../lib/knowledge/claim";
import { all, always, any, type Condition, includes, is, not } from "../../lib/knowledge/condition";
import type { TermKey } from "../../lib/knowledge/term";
import type { Text } from "../../lib/knowledge/text";
import {
  anyMissing,
  anyOwed,
  duties as given,
  inBarredField,
  missing,
  outputsBarred,
  outputsDoubtful,
  outputsNamed,
  outsideTerritory,
  overRevenue,
  overUsers,
} from "../facts/limits";

const licensed = all(
  is("licence.kind", "custom", "open"),
  not(is("permission", "own", "not-obtained", "uncovered", "none", "refused", "asked")),
  not(is("link", "outputs-of")),
);

type Row = {
  readonly id: string;
  readonly when: Condition;
  readonly then: "met" | "contested" | "unmet";
  readonly because: Text;
  readonly terms: readonly TermKey[];
};

/**
 * A finding about one kind of term, for every licence that has it. It says what the licence asks, in the words of the
 * term, and whether the facts are against it; nothing in it names a licence.
 */
function termFinding(given: {
  readonly id: string;
  readonly order: number;
  readonly title: Text;
  readonly summary: Text;
  readonly relevantWhen: Condition;
  readonly rows: readonly Row[];
  readonly severity: Claim["severity"];
  readonly notes?: Claim["notes"];
}): Claim {
  return {
    id: given.id,
    kind: "duty",
    jurisdiction: "prc",
    order: given.order,
    title: given.title,
    claimant: { zh: "许可人（{licensor}）", en: "the licensor, {licensor}" },
    summary: given.summary,
    components: ["weights", "tokenizer"],
    transition: "contract",
    acts: ["use"],
    // A label misleads whether or not a licence is held.
    relevantWhen: given.id === "label-conflict" ? given.relevantWhen : all(licensed, given.relevantWhen),
    elements: [
      {
        id: "outstanding",
        title: { zh: "与约定不符", en: "Against the terms" },
        tests: given.rows.map(({ terms, ...row }) => ({
          ...row,
          // A term may be silent and have no clause: the grant and the law stand behind every row.
          cites: ["software.unlicensed-rights-reserved", "term.purpose", ...terms.map((key) => `term.${key}`)],
          ...(row.then === "contested" && {
            argument: {
              claimant: { zh: "按文义，此项使用在限制之内。", en: "On its words the limit reaches this use." },
              claimantCites: ["software.unlicensed-rights-reserved", ...terms.map((key) => `term.${key}`)],
              respondent: {
                zh: "文本没有写明，有疑义时作不利于条款提供方的解释。",
                en: "The text does not say so, and doubt goes against the party that supplied it.",
              },
              respondentCites: ["contract.standard-terms-doubt"],
              cautious: {
                zh: "开始之前取得许可人的书面确认。",
                en: "Have the licensor confirm in writing before you begin.",
              },
            },
          }),
        })),
      },
    ],
    defences: [],
    severity: given.severity,
    remedies: [
      {
        id: "end-of-licence",
        title: { zh: "许可终止", en: "End of the licence" },
        text: { zh: "{term:termination}", en: "{term:termination}" },
        when: always,
        cites: ["term.termination", "contract.breach"],
      },
    ],
    levers: ["obtain-licence", "replace-and-isolate", "drop-the-plan"],
    evidence: [],
    limitation: { zh: "义务在使用期间持续存在。", en: "The duty lasts while the model is used." },
    notes: given.notes ?? [],
  };
}

const minor: Claim["severity"] = [
  { when: always, then: "minor", because: { zh: "补正成本低。", en: "Cheap to put right." } },
];
const weighty: Claim["severity"] = [
  {
    when: is("purpose-kind", "commercial", "production"),
    then: "serious",
    because: { zh: "用于经营，且涉及许可的根基。", en: "Used in business, and the licence itself is at stake." },
  },
  { when: always, then: "moderate", because: { zh: "涉及许可的根基。", en: "The licence itself is at stake." } },
];
const clear = (terms: readonly TermKey[], because: Text): Row => ({
  id: "clear",
  when: always,
  then: "unmet",
  because,
  terms,
});

export const licenceTerms: readonly Claim[] = [
  termFinding({
    id: "licence-limits",
    order: 51,
    title: { zh: "许可证所设的规模和地域限度", en: "Limits of scale and territory in the licence" },
    summary: {
      zh: "许可证可以以规模、收入、地域为限。{if:user-threshold}{if:revenue-threshold}{if:territory}",
      en: "A licence may stop at a scale, a revenue or a border. {if:user-threshold}{if:revenue-threshold}{if:territory}",
    },
    relevantWhen: any(
      is("licence.user-threshold", "separate-licence", "ends"),
      is("licence.revenue-threshold", "separate-licence", "ends"),
      is("licence.territory", "excludes"),
    ),
    rows: [
      {
        id: "users",
        when: overUsers,
        then: "met",
        because: {
          zh: "{term:user-threshold}现有规模达到或者超过这一界限。",
          en: "{term:user-threshold} The scale stated reaches it.",
        },
        terms: ["user-threshold"],
      },
      {
        id: "revenue",
        when: overRevenue,
        then: "met",
        because: {
          zh: "{term:revenue-threshold}现有收入达到或者超过这一界限。",
          en: "{term:revenue-threshold} The revenue stated reaches it.",
        },
        terms: ["user-threshold"],
      },
      {
        id: "territory",
        when: outsideTerritory,
        then: "met",
        because: { zh: "{term:territory}", en: "{term:territory}" },
        terms: ["territory"],
      },
      clear(["user-threshold", "territory"], {
        zh: "{if:user-threshold}{if:revenue-threshold}现有规模在限度之内。",
        en: "{if:user-threshold}{if:revenue-threshold}The scale stated stays within it.",
      }),
    ],
    severity: weighty,
  }),
  termFinding({
    id: "licence-field",
    order: 52,
    title: { zh: "许可证禁止的使用领域", en: "Fields of use that the licence bars" },
    summary: {
      zh: "许可证可以禁止特定领域的使用。{term:field-of-use}",
      en: "A licence may bar fields of use. {term:field-of-use}",
    },
    relevantWhen: is("licence.field-of-use", "listed", "policy"),
    rows: [
      {
        id: "barred",
        when: inBarredField,
        then: "met",
        because: {
          zh: "{term:field-of-use}所述用途在禁止之列。{held}",
          en: "{term:field-of-use} The use stated is among them. {held}",
        },
        terms: ["field-of-use"],
      },
      clear(["field-of-use"], {
        zh: "所述用途不在所列领域之内。{held}",
        en: "The use stated is in none of the listed fields. {held}",
      }),
    ],
    severity: weighty,
  }),
  termFinding({
    id: "licence-outputs",
    order: 53,
    title: { zh: "以输出训练其他模型", en: "Training another model on outputs" },
    summary: {
      zh: "以输出训练其他模型，可能受许可证限制。{term:outputs-training}",
      en: "A licence may limit training other models on outputs. {term:outputs-training}",
    },
    relevantWhen: any(includes("outputs", "training"), includes("modification", "distilled")),
    rows: [
      {
        id: "barred",
        when: outputsBarred,
        then: "met",
        because: { zh: "{term:outputs-training}", en: "{term:outputs-training}" },
        terms: ["outputs-training"],
      },
      {
        id: "named",
        when: all(outputsNamed, not(includes("given", "name-prefix"))),
        then: "met",
        because: { zh: "{term:outputs-training}没有按此命名。", en: "{term:outputs-training} It is not so named." },
        terms: ["outputs-training"],
      },
      {
        id: "doubtful",
        when: outputsDoubtful,
        then: "contested",
        because: {
          zh: "{term:outputs-training}本项训练是否在内，可以争论。",
          en: "{term:outputs-training} Whether this training is within it can be argued.",
        },
        terms: ["outputs-training", "research"],
      },
      clear(["outputs-training", "commercial"], {
        zh: "{term:outputs-training}本项训练不在限制之列。",
        en: "{term:outputs-training} This training is outside the limit.",
      }),
    ],
    severity: weighty,
  }),
  termFinding({
    id: "licence-notices",
    order: 54,
    title: { zh: "署名、声明和命名义务", en: "Duties of notice, credit and name" },
    summary: {
      zh: "许可证常以附文本、声明、字样和命名为条件。{if:licence-copy}{if:notice-text}{if:change-marks}{if:display}{if:name-prefix}{if:flow-down}",
      en: "Licences are often given on condition of copies, notices, credits and names. {if:licence-copy}{if:notice-text}{if:change-marks}{if:display}{if:name-prefix}{if:flow-down}",
    },
    relevantWhen: anyOwed,
    rows: [
      {
        id: "missing",
        when: anyMissing,
        then: "met",
        because: {
          zh: "所要求的内容没有全部提供，见下列各项。",
          en: "Not everything asked for is given: see the items below.",
        },
        terms: ["licence-copy", "notice-text", "display", "name-prefix"],
      },
      clear(["licence-copy", "notice-text", "display"], {
        zh: "所要求的内容均已提供。",
        en: "Everything asked for is given.",
      }),
    ],
    severity: minor,
    notes: given.map((key) => ({
      text: { zh: `尚缺：{term:${key}}{words:${key}}`, en: `Still missing: {term:${key}} {words:${key}}` },
      cites: ["software.unlicensed-rights-reserved", ...(key === "flow-down" ? [] : [`term.${key}`])],
      when: missing(key),
    })),
  }),
  termFinding({
    id: "label-conflict",
    order: 55,
    title: { zh: "页面标注与基础模型的许可证不符", en: "A label that contradicts the base model’s licence" },
    summary: {
      zh: "衍生模型的页面可以标注任何许可证，但不能给出基础模型权利人没有给出的许可：{model}仍适用{licence}。",
      en: "The page of a derivative may show any licence, but cannot give what the base model’s right holder did not: {model} stays under the {licence}.",
    },
    relevantWhen: all(is("link", "base"), is("licence.kind", "custom"), not(is("permission", "own", "not-obtained"))),
    rows: [
      {
        id: "wider",
        when: is("label", "permissive", "gpl", "nothing"),
        then: "met",
        because: {
          zh: "页面所示宽于基础模型的许可证。{term:derivatives}",
          en: "The page shows something wider than the base model’s licence. {term:derivatives}",
        },
        terms: ["derivatives"],
      },
      clear(["derivatives"], {
        zh: "页面标注与基础模型的许可证一致。",
        en: "The label agrees with the base model’s licence.",
      }),
    ],
    severity: minor,
  }),
];
