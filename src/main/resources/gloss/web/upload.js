// PDFs dropped anywhere on the page, and pasted lists.
import { ask, element, tell } from "./common.js";
import { say } from "./words.js";
import { heard, listed, place } from "./events.js";

export const upload = () => {
  const form = document.getElementById("upload");
  if (!form) return;
  const input = form.querySelector("input[type=file]");
  form.classList.add("live");

  const isList = file => /\.(md|markdown|html?|bib|ris|csv|json|txt)$/i.test(file.name);
  const send = async file => {
    if (isList(file)) { await take(file.name, await file.text()); return; }
    const row = place({ id: "", input: file.name, state: "waiting" });
    try {
      const entry = form.dataset.entry ? "&entry=" + encodeURIComponent(form.dataset.entry) : "";
      const job = await ask("/api/papers?name=" + encodeURIComponent(file.name) + entry,
        { method: "POST", headers: { "Content-Type": "application/pdf" }, body: file });
      row.remove();
      place(job);
    } catch (problem) {
      row.remove();
      place({ id: "", input: file.name, state: "failed", told: problem.message });
    }
  };
  const all = async files => { for (const file of files) await send(file); };
  input.addEventListener("change", () => { all([...input.files]); input.value = ""; });
  form.addEventListener("submit", event => { event.preventDefault(); all([...input.files]); });

  let depth = 0;
  const carries = event => [...event.dataTransfer?.types ?? []].includes("Files");
  addEventListener("dragenter", event => { if (carries(event)) { depth++; document.body.classList.add("dropping"); } });
  addEventListener("dragleave", event => { if (carries(event) && --depth <= 0) { depth = 0; document.body.classList.remove("dropping"); } });
  addEventListener("dragover", event => { if (carries(event)) event.preventDefault(); });
  addEventListener("drop", event => {
    if (!carries(event)) return;
    event.preventDefault();
    depth = 0;
    document.body.classList.remove("dropping");
    all([...event.dataTransfer.files]);
  });

  const taken = document.getElementById("taken");
  const take = async (name, text) => {
    try {
      const came = await ask("/api/lists?name=" + encodeURIComponent(name), { method: "POST", headers: { "Content-Type": "text/plain; charset=utf-8" }, body: text });
      place(came.job);
      const field = document.getElementById("list");
      if (field?.value === text) field.value = "";
      if (taken) taken.closest("details").open = true;
      const said = element("span", {}, say(came.entries === 1 ? "1 entry is coming in. " : came.entries + " entries are coming in. ", "正在导入 " + came.entries + " 条。"));
      const shown = element("a", { href: "/", hidden: true }, say("Show them", "查看"));
      // They stand on their shelves as soon as the job knows how many there are.
      const arrived = ({ detail }) => {
        if (detail.id !== came.job.id || !detail.total) return;
        shown.hidden = false;
        if (detail.state !== "done") return;
        said.textContent = listed(detail) + say(". ", "。");
        document.removeEventListener("job", arrived);
      };
      document.addEventListener("job", arrived);
      const now = heard(came.job.id); // it may be done before it is answered
      if (now) arrived({ detail: now });
      taken?.replaceChildren(
        element("p", {}, said, shown),
        came.remarks.length ? element("p", { class: "remarks-title" }, say("Worth a second look:", "值得再看一眼：")) : "",
        element("ol", { class: "remarks" }, ...came.remarks.map(({ line, said }) => element("li", {}, element("b", {}, say("line ", "第 ") + line + say("", " 行")), " ", said))));
    } catch (problem) {
      if (taken) taken.textContent = problem.message;
      tell(problem.message);
    }
  };
  const pasted = () => {
    const now = new Date();
    const two = number => String(number).padStart(2, "0");
    return "pasted-" + now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate()) + "-" + two(now.getHours()) + two(now.getMinutes()) + two(now.getSeconds()) + ".md";
  };
  const paste = document.getElementById("paste");
  paste?.addEventListener("submit", event => { event.preventDefault(); take(pasted(), paste.elements.list.value); });
};
