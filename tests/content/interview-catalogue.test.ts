import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { knowledge } from "../../content";
import { lightCatalogue } from "../../lib/knowledge/light";

const file = "content/interview/catalogue.json";

it("question pages carry the catalogue as it is", () => {
  const light = JSON.stringify(lightCatalogue(knowledge.models, knowledge.licences));
  if (process.env.UPDATE_CATALOGUE === "1") writeFileSync(file, `${light}\n`);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(JSON.parse(light));
});
