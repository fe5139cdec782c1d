import type { Page } from "@playwright/test";

/** Every letter of the pseudo-language is none of English: what stands in plain letters was not translated. */
const plain = /[A-Za-z]{2,}/;
const disguised = /[ÀƁÇÐÉƑĜĤÎĴĶĻṀÑÔÞɊŔŠŦÛṼŴẊÝŽàƀçðéƒĝĥîĵķļṁñôþɋŕšŧûṽŵẋýž]{2,}/;

/**
 * What a reader or a screen reader is told in plain letters: texts, names, hints. Languages have their own names.
 *
 * in  `given` = what may stand in plain letters
 */
export const plainWords = (page: Page, given: RegExp): Promise<readonly string[]> =>
  page.evaluate(
    ([plain, given]) => {
      const isPlain = new RegExp(plain);
      const mayBe = new RegExp(given, "g");
      const seen = [...document.querySelectorAll("body *:not(script, style, option[lang], input, textarea)")].flatMap(
        (element) => {
          if (!element.checkVisibility()) return [];
          const named = ["aria-label", "title", "placeholder", "alt"].map((name) => element.getAttribute(name) ?? "");
          const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
          return [...named, ...own.map((node) => node.textContent ?? "")];
        },
      );
      return [...new Set([...seen, document.title].filter((text) => isPlain.test(text.replace(mayBe, ""))))];
    },
    [plain.source, given.source] as const,
  );

/** Sentences of ours that do not fit where they stand: cut by an ellipsis, or running out of their element or the page. */
export const cutWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate((source) => {
    const isOurs = new RegExp(source);
    const { scrollWidth, clientWidth } = document.documentElement;
    const beside = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
    /** It can be scrolled into view, as a grid can once it has rows, or is only there to be read aloud. */
    const isInReach = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) ||
        element.role === "grid" ||
        element.clientWidth === 1 ||
        isInReach(element.parentElement));
    const cut = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && isOurs.test(node.textContent ?? ""),
      );
      const { left, right, width } = element.getBoundingClientRect();
      if (!own || !element.checkVisibility() || width <= 1) return false;
      return (
        element.scrollWidth > element.clientWidth + 1 || (!isInReach(element) && (left < 0 || right > clientWidth))
      );
    });
    return [...beside, ...cut.map((element) => `${element.tagName.toLowerCase()}: ${element.textContent}`)];
  }, disguised.source);
