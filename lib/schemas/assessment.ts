import * as z from "zod";
import { textSchema } from "../knowledge/text";
import { acts, components, exposures, leanings, results, severities, standings } from "../knowledge/vocabulary";

const exposure = z.enum(exposures);
const citations = z.array(z.string());

const ground = z.object({
  test: z.string(),
  result: z.enum(results),
  leaning: z.enum(leanings).optional().describe("Of a contested one: which way the sources lean on its being made out"),
  due: z.literal("on-launch").optional().describe("Unmet only because nothing is live yet"),
  because: textSchema,
  citations,
  argument: z
    .object({
      claimant: textSchema,
      claimantCites: citations,
      respondent: textSchema,
      respondentCites: citations,
      cautious: textSchema,
    })
    .optional(),
  differs: textSchema.optional(),
});

const element = z.object({
  id: z.string(),
  title: textSchema,
  premise: z.literal(true).optional().describe("On which every claim rests alike"),
  result: z.enum([...results, "open"]),
  possible: z.array(z.enum(results)),
  because: textSchema,
  grounds: z.array(ground),
  answers: z.array(z.string()).describe("Questions whose answers were used"),
  settledBy: z.array(z.string()).describe("Questions, still unanswered, that would settle it"),
  citations,
  stated: ground
    .optional()
    .describe("Where it is open on the answers alone: the row that decides on the plan as stated"),
});

const outcome = z.enum([...results, "open"]);
const standingAt = z.object({ standing: z.enum(standings), lower: exposure, upper: exposure }).nullable();
const overall = z.object({ exposure, lower: exposure, upper: exposure, notAssessed: z.array(z.string()) });
const statedOverall = z.object({ lower: exposure, upper: exposure, notAssessed: z.array(z.string()) });
const severity = z.object({ lower: z.enum(severities), upper: z.enum(severities), because: z.array(textSchema) });
const answer = z.union([z.string(), z.array(z.string())]);
const changes = z.array(z.object({ finding: z.string(), from: exposure, to: exposure }));

const finding = z.object({
  id: z.string(),
  claim: z.string(),
  kind: z.enum(["claim", "duty"]),
  jurisdiction: z.literal("prc"),
  part: z.string().nullable(),
  component: z.enum(components).nullable(),
  link: z.string().nullable().describe("The model of the part's lineage that it is about, where not the part's own"),
  title: textSchema,
  claimant: textSchema.describe("Who could bring it"),
  planned: z.boolean().describe("Nothing has been done yet: judged as what the plan would be once carried out"),
  standing: z.enum(standings),
  exposure: exposure.describe("The upper bound; equal to `lower` where settled"),
  lower: exposure,
  upper: exposure,
  severity,
  onLaunch: exposure.optional().describe("Of a duty due on launch: what it exposes to if then left undone"),
  stated: z
    .object({
      standing: z.enum(standings),
      lower: exposure,
      upper: exposure,
      severity: severity.optional(),
      onLaunch: exposure.optional(),
    })
    .optional()
    .describe("How it stands on the plan as stated, with what was not said taken as given; always there"),
  elements: z.array(element),
  defences: z.array(element.extend({ effect: z.enum(["defeats", "limits"]), limits: z.array(z.string()) })),
  remedies: z.array(
    z.object({
      id: z.string(),
      title: textSchema,
      text: textSchema,
      available: z.enum(["yes", "possible", "limited"]),
      citations,
    }),
  ),
  levers: z.array(z.string()),
  notes: z.array(z.object({ text: textSchema, citations, differs: textSchema.optional() })),
  openQuestions: z.array(z.string()),
  acts: z.array(
    z.object({
      act: z.enum(acts),
      from: z.iso.date().nullable(),
      to: z.iso.date().nullable(),
      versions: z.array(z.string()).describe("Versions that govern it, where the date makes a difference"),
    }),
  ),
  citations,
  notAssessed: z.enum(["uncovered", "failed"]).optional(),
});

/** What `licet assess --format json` prints and `POST /api/assess` answers. Fields may be added, not renamed. */
export const assessmentReportSchema = z
  .object({
    knowledge: z.object({ version: z.string(), hash: z.string() }),
    lawAsOf: z.iso.date(),
    matterDate: z.iso.date(),
    lawDate: z.iso.date().describe("The day whose law was applied"),
    lawChanges: z
      .array(
        z.object({
          day: z.iso.date(),
          authorities: citations,
          moved: z.array(
            z.object({
              finding: z.string(),
              before: standingAt,
              after: standingAt,
              elements: z.array(z.object({ id: z.string(), before: outcome, after: outcome })),
              leaves: citations,
              takes: citations,
            }),
          ),
        }),
      )
      .describe("Where another day's law was asked for: what moved between that day and the memo's"),
    overall: overall.extend({ stated: statedOverall.describe("The verdict on the plan as stated") }),
    presumed: z
      .array(z.object({ question: z.string(), part: z.string().nullable(), value: answer, text: textSchema }))
      .describe("What was taken as given, since nothing was said, and without which a finding would stand otherwise"),
    branches: z
      .array(
        z.object({
          part: z.string().nullable(),
          question: z.string(),
          options: z.array(statedOverall.extend({ value: answer, presumed: z.literal(true).optional() })),
        }),
      )
      .describe("The questions that matter most, with the stated verdict under each answer"),
    findings: z.array(finding),
    openQuestions: z.array(z.object({ part: z.string().nullable(), question: z.string() })),
    whatIf: z.array(
      z.object({
        levers: z.array(z.string()),
        certain: z.boolean().describe("Whether the facts settle that it can be done"),
        parts: z.array(z.string()).describe("The parts that it concerns; none where it is of the matter"),
        overall: overall.describe("With what has already happened"),
        drops: changes,
        ahead: overall.describe("For what is still to come once the measure is taken"),
        remains: z.array(z.object({ finding: z.string(), exposure, ahead: exposure })),
      }),
    ),
    scenarios: z.array(
      z.object({
        id: z.string(),
        overall,
        stated: statedOverall.describe("The verdict on this plan as stated"),
        changes,
      }),
    ),
    citations: z.record(
      z.string(),
      z.object({
        kind: z.enum(["provision", "case", "document", "clause"]),
        title: textSchema,
        number: textSchema.nullable(),
        quote: z.object({ zh: z.string().nullable(), en: z.string().nullable() }),
        version: z.string().nullable(),
        effective: z.string().nullable(),
        until: z.string().nullable(),
      }),
    ),
  })
  .meta({ title: "Licet assessment" });
