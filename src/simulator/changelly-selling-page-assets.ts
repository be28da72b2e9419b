/** The selling page's style: phone width first, dark and light after the person's system. */
export const sellingPageStyle = `
:root {
  color-scheme: light dark;
  --page: #eef2f0; --card: #ffffff; --ink: #10201a; --soft: #5b6b64; --line: #dfe7e3; --field: #f4f7f5;
  --brand: #0a7d4f; --brand-ink: #ffffff; --brand-soft: #e2f5ec;
  --good: #0a7d4f; --good-soft: #e2f5ec; --bad: #b3261e; --bad-soft: #fdeceb; --care: #8a5a00; --care-soft: #fff2d6;
  --shadow: 0 1px 2px rgb(16 32 26 / .06), 0 8px 24px rgb(16 32 26 / .06);
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0c1210; --card: #151d1a; --ink: #e9f1ed; --soft: #96a69f; --line: #26312d; --field: #1c2623;
    --brand: #2fd08a; --brand-ink: #04150d; --brand-soft: #123325;
    --good: #4cdb9c; --good-soft: #10291f; --bad: #ff8a80; --bad-soft: #331a19; --care: #ffc861; --care-soft: #30260f;
    --shadow: none;
  }
}
*, ::before, ::after { box-sizing: border-box; margin: 0; }
body {
  background: var(--page); color: var(--ink); min-height: 100vh; padding: 0 16px 32px;
  font: 16px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  -webkit-text-size-adjust: 100%;
}
header, main, footer { max-width: 440px; margin: 0 auto; }
header { display: flex; align-items: center; justify-content: space-between; padding: 16px 4px 14px; }
.brand { font-size: 20px; letter-spacing: -.03em; display: inline-flex; align-items: center; gap: 8px; }
.brand::before {
  content: ""; width: 20px; height: 20px; border-radius: 50%;
  background: radial-gradient(circle at 68% 50%, var(--page) 0 27%, transparent 29%), var(--brand);
}
.mark {
  font-size: 12px; font-weight: 700; letter-spacing: .08em; padding: 4px 10px; border-radius: 99px;
  color: var(--care); background: var(--care-soft);
}
main { display: grid; gap: 12px; }
.card { background: var(--card); border-radius: 20px; padding: 18px; box-shadow: var(--shadow); }
h2 { font-size: 17px; letter-spacing: -.01em; margin-bottom: 12px; }
h3 { font-size: 13px; font-weight: 500; color: var(--soft); }
.who { display: flex; align-items: center; gap: 10px; font-size: 14px; line-height: 1.3; color: var(--soft); }
.who b { color: var(--ink); font-size: 15px; }
.avatar {
  width: 38px; height: 38px; border-radius: 12px; display: grid; place-items: center;
  background: var(--brand-soft); color: var(--brand); font-weight: 700; font-size: 18px;
}
.sale { margin-top: 18px; display: grid; grid-template-columns: auto 1fr; gap: 2px 16px; align-items: baseline; }
.sale dt { margin: 0; font-size: 14px; }
.sale dd { text-align: right; font-size: 17px; overflow-wrap: anywhere; }
.sale .get { font-size: 28px; font-weight: 700; letter-spacing: -.025em; line-height: 1.25; }
.sale .lost { color: var(--soft); text-decoration: line-through; text-decoration-thickness: 2px; }
.sale small { display: block; font-size: 14px; font-weight: 400; letter-spacing: 0; color: var(--soft); }
.sale .lost small { display: none; }
.status { font-size: 15px; font-weight: 600; padding: 10px 14px; border-radius: 12px; margin: 16px 0 14px; }
.status.waiting { background: var(--field); }
.status.good { background: var(--good-soft); color: var(--good); }
.status.bad { background: var(--bad-soft); color: var(--bad); }
.status.careful { background: var(--care-soft); color: var(--care); }
.steps { list-style: none; padding: 0 2px; }
.steps li { position: relative; display: flex; justify-content: space-between; gap: 12px; padding: 0 0 14px 26px; font-size: 15px; }
.steps li:last-child { padding-bottom: 0; }
.steps li::before {
  content: ""; position: absolute; left: 0; top: 4px; width: 14px; height: 14px; border-radius: 50%;
  border: 2px solid var(--brand); background: var(--brand);
}
.steps li:not(:last-child)::after { content: ""; position: absolute; left: 6px; top: 21px; bottom: -1px; width: 2px; border-radius: 1px; background: var(--line); }
.steps .now::before { background: var(--card); box-shadow: 0 0 0 4px var(--brand-soft); }
.steps .now span { font-weight: 600; }
.steps .ahead { color: var(--soft); }
.steps .ahead::before { background: var(--card); border-color: var(--line); }
.steps .bad::before { background: var(--bad); border-color: var(--bad); }
.steps time { color: var(--soft); font-size: 13px; font-variant-numeric: tabular-nums; padding-top: 1px; }
.copy {
  display: flex; gap: 12px; align-items: center; justify-content: space-between;
  background: var(--field); border-radius: 14px; padding: 12px 12px 12px 14px;
}
.copy + .copy { margin-top: 8px; }
.mono { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 14px; word-break: break-all; }
.note { font-size: 13px; color: var(--soft); margin: 10px 2px 0; }
.note.first { margin: 0 0 4px; font-size: 15px; }
.note + .note { margin-top: 4px; }
button {
  font: inherit; font-weight: 600; color: inherit; border: 0; border-radius: 14px; min-height: 48px; padding: 10px 14px;
  cursor: pointer; background: var(--field); touch-action: manipulation; transition: filter .12s, opacity .12s;
}
button:hover { filter: brightness(.97); }
@media (prefers-color-scheme: dark) { button:hover { filter: brightness(1.15); } }
button:focus-visible, summary:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }
#outcome:focus { outline: none; }
[data-copy] { background: var(--card); min-height: 44px; flex: none; font-size: 14px; min-width: 76px; }
.play { display: grid; gap: 8px; }
.play h2 { margin-bottom: 4px; }
.play summary { font-weight: 500; color: var(--soft); font-size: 14px; padding: 10px 2px; }
.primary { background: var(--brand); color: var(--brand-ink); min-height: 54px; }
.secondary { background: var(--brand-soft); color: var(--brand); min-height: 54px; }
.or { margin: 8px 2px 0; }
.grid { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; }
.grid button:last-child:nth-child(odd) { grid-column: 1 / -1; }
.quiet { font-weight: 500; font-size: 15px; }
.wide { background: none; color: var(--soft); }
[aria-busy="true"] button { opacity: .55; pointer-events: none; }
.outcome { border-radius: 16px; padding: 13px 16px; font-size: 14px; overflow-wrap: anywhere; }
.outcome.none { color: var(--soft); text-align: center; padding: 4px; }
.outcome.good { background: var(--good-soft); color: var(--good); }
.outcome.bad { background: var(--bad-soft); color: var(--bad); }
summary { cursor: pointer; font-weight: 600; font-size: 15px; min-height: 24px; border-radius: 6px; }
dl { margin-top: 12px; }
dt { font-size: 13px; color: var(--soft); margin-top: 10px; }
dd { margin: 0; font-size: 13px; }
footer { text-align: center; font-size: 13px; color: var(--soft); padding-top: 20px; }
@media (prefers-reduced-motion: no-preference) {
  .steps .now::before { animation: breathe 1.8s ease-in-out infinite; }
  @keyframes breathe { 50% { box-shadow: 0 0 0 7px var(--brand-soft); } }
}
`;

/**
 * The selling page's script: copies, sends actions without leaving the page, and follows what happens to the order
 * elsewhere. Without it the page still works, one reload an action.
 */
export const sellingPageScript = `
const live = document.getElementById("live");
function show(html, focusOn) {
  const open = [...live.querySelectorAll("details[open]")].map((fold) => fold.dataset.fold);
  const active = focusOn || (live.contains(document.activeElement) && document.activeElement.value);
  live.innerHTML = html;
  for (const fold of live.querySelectorAll("details")) fold.open = open.includes(fold.dataset.fold);
  if (!active) return;
  const again = live.querySelector('button[value="' + active + '"]');
  (again || document.getElementById("outcome")).focus({ preventScroll: true });
}
live.addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.target;
  const action = event.submitter.value;
  form.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(form.getAttribute("action"), {
      method: "POST",
      headers: { accept: "application/json" },
      body: new URLSearchParams({ action }),
    });
    show((await answer.json()).html, action);
    document.getElementById("outcome").scrollIntoView({ block: "nearest", behavior: "smooth" });
  } catch {
    form.removeAttribute("aria-busy");
    document.getElementById("outcome").innerHTML = '<p class="outcome bad">The simulator does not answer. Is it still running?</p>';
  }
});
live.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = "Copied";
  } catch {
    button.textContent = "Select it";
  }
  setTimeout(() => { button.textContent = "Copy"; }, 1500);
});
new EventSource("/selling/" + live.dataset.token + "/events").onmessage = (event) => {
  if (!live.querySelector("[aria-busy]")) show(JSON.parse(event.data));
};
`;
