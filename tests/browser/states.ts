import { expect, type Page } from "@playwright/test";
import { halfway, withDraft } from "./drafts";

/** Each distinct page and state of Licet, with the way into it. */
export type State = {
  readonly name: string;
  readonly path: string;
  readonly draft?: boolean;
  readonly enter?: (page: Page) => Promise<void>;
};

const submit = async (page: Page) => {
  await page.locator("form button[type=submit]").click();
  await expect(page.locator(".error-summary")).toBeFocused();
};
const sheet = async (page: Page) => expect(page.locator(".sheet")).toBeVisible();

export const states: readonly State[] = [
  { name: "start", path: "" },
  { name: "start with a draft", path: "", draft: true },
  {
    name: "erase dialog",
    path: "",
    draft: true,
    enter: async (page) => {
      await page.locator(".button-danger").click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  { name: "parts", path: "/assess#parts" },
  { name: "parts with errors", path: "/assess#parts", enter: submit },
  {
    name: "question with its law",
    path: "/assess#weights.channel",
    draft: true,
    enter: async (page) => {
      await page.locator(".why summary").click();
      await expect(page.locator(".law-list li").first()).toBeVisible();
    },
  },
  { name: "question with an error", path: "/assess#weights.delivery", draft: true, enter: submit },
  { name: "date", path: "/assess#weights.acquired", draft: true },
  { name: "heading of the memo", path: "/assess#matter", draft: true },
  { name: "check", path: "/assess#check", draft: true },
  {
    name: "plan B",
    path: "/assess#check",
    draft: true,
    enter: async (page) => {
      await page.locator(".plan-tools .button-quiet").click();
      await expect(page.locator(".plan-bar-second")).toBeVisible();
    },
  },
  { name: "memo", path: "/memo", draft: true, enter: sheet },
  {
    name: "memo in both languages",
    path: "/memo",
    draft: true,
    enter: async (page) => {
      await sheet(page);
      await page.locator("input[value=both]").check();
    },
  },
  { name: "memo without a draft", path: "/memo" },
  { name: "library", path: "/library" },
  { name: "library instrument", path: "/library/instruments/aucl" },
  { name: "library case", path: "/library/cases/douyin-v-yiruike" },
  { name: "library licence", path: "/library/licences/llama-1" },
  { name: "library claim", path: "/library/claims/unfair-competition" },
  { name: "not found", path: "/nowhere" },
];

/** Opens a state in a language. */
export async function openState(page: Page, locale: "zh" | "en", state: State): Promise<void> {
  if (state.draft) await withDraft(page, halfway);
  await page.goto(`/${locale}${state.path}`);
  await expect(page.locator("h1").first()).toBeVisible();
  await state.enter?.(page);
}
