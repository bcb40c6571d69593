import * as z from "zod";
import { caseSchema, documentSchema, licenceSchema } from "../knowledge/authority";
import { calibrationSchema } from "../knowledge/calibration";
import { claimSchema, exposureTableSchema, leverSchema } from "../knowledge/claim";
import { gapSchema } from "../knowledge/gap";
import { modelSchema } from "../knowledge/model";
import { presumptionSchema } from "../knowledge/presumption";
import { derivedFactSchema, questionSchema } from "../knowledge/question";
import { textSchema } from "../knowledge/text";

const version = z.object({
  id: z.string(),
  label: textSchema,
  number: z.string().nullable(),
  adopted: z.iso.date(),
  promulgated: z.iso.date().nullable().describe("Where that is another day than adoption"),
  effective: z.iso.date(),
  until: z.iso.date().nullable().describe("First day on which this version no longer applies"),
  source: z.string(),
  checked: z.iso.date(),
  confidence: z.enum(["high", "medium"]),
  provisions: z.array(z.object({ id: z.string(), number: textSchema, zh: z.string(), en: z.string() })),
});

/** What `licet knowledge --json` prints and `GET /api/knowledge` answers. Fields may be added, not renamed. */
export const knowledgeExportSchema = z
  .object({
    version: z.string(),
    hash: z.string(),
    lawAsOf: z.iso.date(),
    questions: z.array(questionSchema),
    derivedFacts: z.array(derivedFactSchema),
    presumptions: z.array(presumptionSchema).describe("What is taken as given where nothing was said, in order"),
    claims: z.array(claimSchema),
    duties: z.array(claimSchema),
    levers: z.array(leverSchema),
    gaps: z.array(gapSchema),
    exposureTable: exposureTableSchema,
    calibration: z.array(calibrationSchema).describe("How severities are set, in sentences"),
    instruments: z.array(
      z.object({
        id: z.string(),
        title: textSchema,
        number: z.string().nullable(),
        issuer: textSchema,
        versions: z.array(version),
      }),
    ),
    cases: z.array(caseSchema),
    documents: z.array(documentSchema),
    licences: z.array(licenceSchema),
    models: z.array(modelSchema.extend({ components: modelSchema.shape.licences })),
  })
  .meta({ title: "Licet knowledge" });
