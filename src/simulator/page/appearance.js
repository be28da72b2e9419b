/** Light, dark, or as the system has it; remembered in this browser. */

/** @typedef {"system" | "light" | "dark"} Appearance */

const KEY = "appearance";

/** @returns {Appearance} */
export function appearance() {
  const kept = localStorage.getItem(KEY);
  return kept === "light" || kept === "dark" ? kept : "system";
}

/** @param {Appearance} choice */
export function setAppearance(choice) {
  localStorage.setItem(KEY, choice);
  applyAppearance();
}

/** Brings the page in line with the choice; the colours themselves stand in theme.css. */
export function applyAppearance() {
  const choice = appearance();
  document.documentElement.style.colorScheme = choice === "system" ? "light dark" : choice;
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.remove();
  const surface = getComputedStyle(document.body).getPropertyValue("background-color");
  const meta = document.createElement("meta");
  meta.name = "theme-color";
  meta.content = surface;
  document.head.append(meta);
}
