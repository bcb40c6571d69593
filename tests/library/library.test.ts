import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { termKeys } from "../../lib/knowledge/term";
import { libraryAddress } from "../../lib/library/address";
import { byMaker, licenceGroup, licenceGroups, modelsUnder, released, termGroups } from "../../lib/library/catalogue";
import { compareTexts } from "../../lib/library/compare";
import { search, searchEntries } from "../../lib/library/search";
import { usedIn } from "../../lib/library/used-in";

describe("comparing two versions of a text", () => {
  const words = fc.array(fc.constantFrom("明知", "恶意", "故意", "的", "art. ", "9 ", "，", "10 "), { maxLength: 12 });

  it("gives back both texts, whatever they are", () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [older, newer] = [a.join(""), b.join("")];
        const runs = compareTexts(older, newer);
        const joined = (without: string) => runs.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join("");
        expect(joined("added")).toBe(older);
        expect(joined("removed")).toBe(newer);
      }),
    );
  });

  it("marks what the revision of 2025 changed in the state of mind for punitive damages", () => {
    const [older, newer] = ["aucl-2019", "aucl-2025"].map(
      (id) =>
        knowledge.instruments
          .flatMap(({ versions }) => versions)
          .find((version) => version.id === id)
          ?.provisions.find(({ concept }) => concept === "aucl.damages")?.zh ?? "",
    );
    const runs = compareTexts(older ?? "", newer ?? "");
    expect(
      runs
        .filter(({ kind }) => kind === "removed")
        .map(({ text }) => text)
        .join(""),
    ).toContain("恶");
    expect(
      runs
        .filter(({ kind }) => kind === "added")
        .map(({ text }) => text)
        .join(""),
    ).toContain("故");
    expect(compareTexts("同样", "同样")).toEqual([{ kind: "same", text: "同样" }]);
  });
});

describe("the lists of licences and models", () => {
  it("put every kind of term in one group, and every licence", () => {
    expect(Object.values(termGroups).flat().toSorted()).toEqual([...termKeys].toSorted());
    for (const licence of knowledge.licences) expect(licenceGroups).toContain(licenceGroup(licence));
  });

  it("name each model once, under its maker's commonest name", () => {
    const groups = byMaker(released(knowledge.models), "en");
    expect(groups.flatMap(({ models }) => models.map(({ id }) => id)).toSorted()).toEqual(
      released(knowledge.models)
        .map(({ id }) => id)
        .toSorted(),
    );
    const makers = groups.map(({ maker }) => maker.en);
    expect(new Set(makers).size).toBe(makers.length);
    expect(makers).toContain("Alibaba Cloud");
  });

  it("give a licence's models with the days on which it was theirs", () => {
    const [march] = modelsUnder(knowledge.models, "chatglm-6b-2023-03");
    expect(march?.model.id).toBe("chatglm-6b");
    expect(march?.periods).toContainEqual(
      expect.objectContaining({ component: "weights", from: null, until: "2023-07-08" }),
    );
    const july = modelsUnder(knowledge.models, "chatglm-6b").find(({ model }) => model.id === "chatglm-6b");
    expect(july?.periods).toContainEqual(
      expect.objectContaining({ component: "weights", from: "2023-07-08", until: null }),
    );
  });
});

describe("used in", () => {
  const uses = usedIn(knowledge);

  it("names a claim and an element that exist, for every citation of a claim", () => {
    for (const [id, places] of uses) {
      for (const { claim, element } of places) {
        const found = knowledge.claims.find((candidate) => candidate.id === claim);
        expect(found, id).toBeDefined();
        if (element !== null)
          expect([...(found?.elements ?? []), ...(found?.defences ?? [])].map((table) => table.id)).toContain(element);
      }
    }
    expect(uses.get("aucl.secret-third-party")).toContainEqual({ claim: "secret-later-user", element: "knowledge" });
  });

  it("gives every citation of a claim an address in both languages", () => {
    for (const id of uses.keys()) {
      expect(libraryAddress(knowledge, id, "zh"), id).toMatch(
        /^\/zh\/library(\/(instruments|cases|documents|licences)\/|#licences$)/,
      );
      expect(libraryAddress(knowledge, id, "en"), id).not.toBeNull();
    }
    expect(libraryAddress(knowledge, "no.such", "en")).toBeNull();
  });
});

describe("search", () => {
  const entries = searchEntries(knowledge);
  const paths = (query: string) => search(entries, query).map(({ entry }) => entry.path);

  it("finds by number, docket and words, in both languages", () => {
    expect(paths("第三人明知或者应知")[0]).toContain("aucl.secret-third-party");
    expect(paths("3802")).toContain("cases/douyin-v-yiruike");
    expect(paths("known or should have known").length).toBeGreaterThan(0);
    expect(paths("non-commercial research")).toContain("licences/llama-1#llama-1.grant");
    expect(paths("ＧＰＬ")).toEqual(paths("gpl"));
    expect(paths("商业 秘密")).toEqual(expect.arrayContaining(["claims/secret-leaker"]));
  });

  it("finds licences by name and models by what people call them", () => {
    expect(paths("Gemma Terms of Use")[0]).toMatch(/^licences\/gemma/);
    expect(paths("meta-llama/Llama-2-7b-hf")).toContain("licences/llama-2#model-llama-2");
    expect(paths("混元")).toContain("licences/hunyuan-large");
    for (const model of released(knowledge.models))
      for (const alias of model.aliases)
        expect(
          search(entries, alias, "zh", 1000).map(({ entry }) => entry.path.split("#")[1]),
          alias,
        ).toContain(`model-${model.id}`);
  });

  it("asks for all words, and finds nothing for none", () => {
    expect(paths("   ")).toEqual([]);
    expect(paths("权重 zzzz")).toEqual([]);
    // Two words that stand apart in the text: punitive damages for malice, one to five times.
    expect(paths("恶意 五倍")[0]).toContain("aucl.damages");
  });

  it("shows the match in its words", () => {
    const [hit] = search(entries, "惩罚性赔偿");
    expect(`${hit?.entry.title.zh}${hit?.match}`).toContain("惩罚性赔偿");
  });
});
