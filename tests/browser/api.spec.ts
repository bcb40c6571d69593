import { type APIResponse, expect, test } from "@playwright/test";
import { knowledge } from "../../content";
import { assessmentReportSchema } from "../../lib/schemas/assessment";
import { halfway } from "./drafts";

const json = { "Content-Type": "application/json" };

async function problems(response: APIResponse) {
  const body = (await response.json()) as {
    problems: { path: string; message: string; fix: string; both: { message: { zh: string; en: string } } }[];
  };
  return body.problems;
}

test("answers in, assessment and memo out, kept nowhere", async ({ request }) => {
  const assessed = await request.post("/api/assess", { data: halfway });
  expect(assessed.status()).toBe(200);
  expect(assessed.headers()["cache-control"]).toBe("no-store");
  expect(await assessed.json()).toHaveProperty("overall.upper");

  const types = {
    pdf: "application/pdf",
    docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    md: "text/markdown",
    json: "application/json",
  };
  for (const [format, type] of Object.entries(types)) {
    const response = await request.post(`/api/memo?format=${format}&lang=en`, { data: halfway });
    expect(response.status(), format).toBe(200);
    expect(response.headers()["content-type"]).toContain(type);
    expect(response.headers()["cache-control"]).toBe("no-store");
    if (format !== "json")
      expect(response.headers()["content-disposition"]).toMatch(/^attachment; filename="[\x20-\x7e]+"/);
  }
});

test("questions, knowledge and health can be read", async ({ request }) => {
  const questions = (await (await request.get("/api/questions")).json()) as { id: string }[];
  expect(questions.map(({ id }) => id)).toContain("channel");
  expect(await (await request.get("/api/knowledge")).json()).toHaveProperty("instruments");
  expect(await (await request.get("/api/health")).json()).toHaveProperty("status", "ok");
});

test("an assessment has the published shape, and twenty parts keep nobody waiting", async ({ request }) => {
  const models = knowledge.models.slice(0, 20);
  const parts = models.map(({ id }, index) => ({ id: `p${index}`, component: "weights", model: id, answers: {} }));
  const data = { version: 1, matter: { date: "2026-11-25" }, answers: {}, parts, scenarios: [] };
  let done = false;
  const assessed = request.post("/api/assess", { data }).finally(() => {
    done = true;
  });
  let answered = 0;
  while (!done) {
    expect((await request.get("/api/health")).status()).toBe(200);
    if (!done) answered += 1;
  }
  expect(answered, "answers of the server while it worked").toBeGreaterThan(0);
  const report = assessmentReportSchema.parse(await (await assessed).json());
  expect(new Set(report.findings.map(({ part }) => part).filter(Boolean)).size).toBe(20);
});

test("a body of 10 MB is refused", async ({ request }) => {
  const response = await request.post("/api/assess", { headers: json, data: Buffer.alloc(10 * 1024 * 1024, 32) });
  expect(response.status()).toBe(413);
});

test("what is no JSON is refused, in the language asked for", async ({ request }) => {
  const chinese = await request.post("/api/assess?lang=zh", { headers: json, data: Buffer.from("{") });
  expect(chinese.status()).toBe(400);
  expect((await problems(chinese))[0]?.message).toMatch(/JSON。$/);
  const english = await request.post("/api/assess", {
    headers: { ...json, "Accept-Language": "en" },
    data: Buffer.from("{"),
  });
  expect((await problems(english))[0]?.message).toBe("The body is not JSON.");
  const nested = await request.post("/api/assess", { headers: json, data: Buffer.from("[".repeat(100_000)) });
  expect(nested.status()).toBe(400);
});

test("an unknown question, an impossible date and a strange key are named", async ({ request }) => {
  const data = Buffer.from(
    '{"version":1,"matter":{"date":"2026-11-23"},"answers":{"nonsense":"x","__proto__":{"polluted":true}},"parts":[{"id":"weights","component":"weights","model":"llama-1","answers":{"acquired":"2023-02-30"}}],"scenarios":[]}',
  );
  const response = await request.post("/api/assess?lang=en", { headers: json, data });
  expect(response.status()).toBe(422);
  const found = await problems(response);
  expect(found.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["answers.nonsense", "parts[0].answers.acquired"]),
  );
  for (const problem of found) {
    expect(problem.message).toBe(problem.both.message.en);
    expect(problem.fix).not.toBe("");
  }
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});

test("other content types, other sites and other formats are refused", async ({ request }) => {
  const text = await request.post("/api/memo", {
    headers: { "Content-Type": "text/plain" },
    data: JSON.stringify(halfway),
  });
  expect(text.status()).toBe(415);
  const foreign = await request.post("/api/memo", {
    headers: { ...json, "Sec-Fetch-Site": "cross-site" },
    data: halfway,
  });
  expect(foreign.status()).toBe(403);
  expect((await request.post("/api/memo?format=exe", { data: halfway })).status()).toBe(400);
  expect((await request.post("/api/memo?lang=la", { data: halfway })).status()).toBe(400);
});
