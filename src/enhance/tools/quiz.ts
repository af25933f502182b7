/** The quiz: one statement at a time, the result, and what the device remembers. All it knows stands in the page. */
import { maxCompared } from "../../lib/compare/parseChoice";
import { formatAnswers, parseAnswers, quizStoreName, type Answer } from "../../lib/quiz/answers";
import { describeResult, type Outcome } from "../../lib/quiz/describeResult";
import { rankCareers, type QuizCareer } from "../../lib/quiz/rankCareers";
import { traitKeys, type Trait, type TraitScores } from "../../lib/quiz/traits";
import { copyText } from "../copyText";
import { createElement } from "../createElement";
import { forget, keep, recall } from "../deviceStore";

/** In the address: `#j=` and a digit for each statement. */
const fragment = /^#j=(\d+)$/;

type PageCareer = QuizCareer & { href: string; why: string; projectHref: string | null };

const find = (name: string): HTMLElement | null => document.querySelector(`[data-quiz="${name}"]`);

function startQuiz(): void {
  const form = document.querySelector<HTMLFormElement>('[data-quiz="form"]');
  const result = find("result");
  const outcome = find("outcome");
  const progress = find("progress");
  const steps = find("steps");
  const copied = find("copied");
  if (!form || !result || !outcome || !progress || !steps || !copied) return;

  const fieldsets = [...form.querySelectorAll("fieldset")];
  const statements = fieldsets.map(({ dataset }) => ({
    trait: dataset["trait"] as Trait,
    text: dataset["text"] ?? "",
  }));
  const careers = readCareers();
  const count = fieldsets.length;

  const readAnswers = (): Answer[] =>
    fieldsets.map((fieldset) => {
      const checked = fieldset.querySelector<HTMLInputElement>("input:checked");
      return checked === null ? null : (Number(checked.value) as Answer);
    });
  const writeAnswers = (answers: readonly Answer[]): void => {
    fieldsets.forEach((fieldset, index) => {
      for (const input of fieldset.querySelectorAll("input"))
        input.checked = input.value === String(answers[index] ?? "none");
    });
  };

  /** Shows one statement, or the result behind the last one. */
  const show = (step: number, focus: boolean): void => {
    const atEnd = step >= count;
    fieldsets.forEach((fieldset, index) => {
      fieldset.hidden = index !== step;
    });
    form.dataset["started"] = "";
    form.hidden = atEnd;
    steps.hidden = atEnd;
    result.hidden = !atEnd;
    progress.hidden = atEnd;
    progress.textContent = `Pernyataan ${step + 1} dari ${count}`;
    const answered = readAnswers()[step] != null;
    const next = steps.querySelector('[data-step="next"]');
    if (next) next.textContent = step === count - 1 ? "Lihat hasil" : answered ? "Berikutnya" : "Lewati";
    steps.querySelector('[data-step="back"]')?.toggleAttribute("disabled", step === 0);
    if (atEnd) {
      outcome.replaceChildren(
        ...toElements(
          describeResult(statements, readAnswers(), rankCareers(statements, readAnswers(), careers)),
          outcome.dataset["compareHref"] ?? "",
        ),
      );
    }
    if (focus) (atEnd ? document.getElementById("hasil") : fieldsets[step])?.focus();
  };
  const readStep = (): number => {
    const step: unknown = (history.state as { step?: unknown } | null)?.step;
    return typeof step === "number" && step >= 0 && step <= count ? step : 0;
  };
  const go = (step: number): void => {
    const address =
      step >= count ? `#j=${formatAnswers(readAnswers())}` : location.pathname + location.search;
    history.pushState({ step }, "", address);
    show(step, true);
  };

  form.addEventListener("change", () => {
    keep(quizStoreName, formatAnswers(readAnswers()));
    const next = steps.querySelector('[data-step="next"]');
    if (next && readStep() < count - 1) next.textContent = "Berikutnya";
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  document.addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const { step } = target.dataset;
    if (step === "next") go(readStep() + 1);
    if (step === "back") go(readStep() - 1);
    if (step === "edit") go(0);
    if (step === "print") window.print();
    if (step === "clear") {
      forget(quizStoreName);
      form.reset();
      go(0);
    }
    if (step === "copy") {
      copyText(location.href).then(
        () => (copied.textContent = "Tautan hasilmu tersalin."),
        () => (copied.textContent = `Salin alamat ini: ${location.href}`),
      );
    }
  });
  /** Answers of the address come before those of the device: somebody was sent them. */
  const open = (): void => {
    const shared = parseAnswers(fragment.exec(location.hash)?.[1], count);
    const known = shared ?? parseAnswers(recall(quizStoreName), count);
    if (known) writeAnswers(known);
    const first = known?.findIndex((answer) => answer === null) ?? 0;
    const step = shared ? count : history.state ? readStep() : known && first >= 0 ? first : 0;
    history.replaceState({ step }, "");
    show(step, false);
  };
  window.addEventListener("popstate", () => {
    if (history.state) show(readStep(), true);
    else open();
  });
  open();
}

function readCareers(): PageCareer[] {
  return [...document.querySelectorAll<HTMLElement>('[data-quiz="careers"] > li')].map((item) => {
    const link = item.querySelector("a");
    const weights = (item.dataset["weights"] ?? "").split(" ").map(Number);
    return {
      slug: item.dataset["slug"] ?? "",
      title: link?.textContent ?? "",
      href: link?.getAttribute("href") ?? "",
      why: item.querySelector("[data-why]")?.textContent ?? "",
      projectHref: item.dataset["project"] ?? null,
      weights: Object.fromEntries(traitKeys.map((trait, index) => [trait, weights[index] ?? 0])) as Record<
        Trait,
        number
      > satisfies TraitScores,
    };
  });
}

function toElements({ lead, careers, bars }: Outcome<PageCareer>, compareHref: string): HTMLElement[] {
  const cards = careers.map(({ career, reason, tied }) => {
    const link = createElement("a", { href: career.href }, career.title);
    const lines = [
      `${reason} ${career.why}`,
      ...(tied ? ["Hasilnya sama dengan karier lain di daftar ini."] : []),
      ...(career.projectHref === null
        ? []
        : [createElement("a", { href: career.projectHref }, "Coba dulu proyek akhir pekannya")]),
    ];
    return createElement(
      "section",
      {},
      createElement("h3", {}, link),
      ...lines.map((line) => createElement("p", {}, line)),
    );
  });
  const list = createElement("dl", {});
  for (const { name, value, words } of bars) {
    const meter = createElement(
      "meter",
      { min: "-2", max: "2", value: String(value), "aria-label": name },
      words,
    );
    list.append(createElement("dt", {}, name), createElement("dd", {}, `${words} `, meter));
  }
  return [
    createElement("p", {}, lead),
    ...cards,
    ...(careers.length > 1 ? [createComparisonLink(careers, compareHref)] : []),
    ...(bars.length > 0 ? [createElement("h3", {}, "Enam sifat kerja"), list] : []),
  ];
}

function createComparisonLink(careers: Outcome<PageCareer>["careers"], compareHref: string): HTMLElement {
  const compared = careers.slice(0, maxCompared).map(({ career }) => career);
  const href = `${compareHref}?karier=${compared.map(({ slug }) => slug).join(",")}`;
  const words = `Bandingkan ${compared.map(({ title }) => title).join(", ")}`;
  return createElement("p", {}, createElement("a", { href }, words));
}

startQuiz();
