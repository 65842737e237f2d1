// The reader's own notes and highlights, kept in the library.
import { ask, element, tell } from "./common.js";
import { page, say } from "./words.js";

export const notes = async (paper, places, marks, go) => {
  const address = "/api/papers/" + paper + "/notes";
  const section = document.getElementById("notes");
  const list = section.querySelector(".note-list");
  let kept = [];

  const show = () => {
    marks.set("own", kept.map(note => ({ boxes: note.boxes, kind: note.text ? "noted" : "", id: note.id })));
    list.replaceChildren(...kept.map(item));
    section.hidden = kept.length === 0;
  };
  const item = note => element("li", { id: "note-" + note.id, class: "note" },
    element("a", { class: "note-quote", href: "#" + (note.sentence ?? ""), onclick: event => { event.preventDefault(); if (note.sentence) go(note.sentence, true); } }, note.quote),
    " ", element("span", { class: "page" }, page(note.page)),
    note.text ? element("p", { class: "note-text" }, note.text) : null,
    element("p", { class: "note-tools" },
      element("button", { type: "button", class: "quiet", onclick: () => edit(note) }, note.text ? say("Change", "修改") : say("Add a note", "写笔记")),
      element("button", { type: "button", class: "quiet", onclick: () => remove(note) }, say("Remove", "删除"))));

  const attempt = async work => {
    try { return await work(); } catch (problem) { tell(problem.message); return null; }
  };
  const keep = (sentence, text) => attempt(async () => {
    if (!text && kept.some(note => note.sentence === sentence.id)) { tell(say("It is marked already.", "已经划过线。")); return; }
    kept.push(await ask(address, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ sentence: sentence.id, text }) }));
    kept.sort((a, b) => a.page - b.page || (a.boxes[0]?.[2] ?? 0) - (b.boxes[0]?.[2] ?? 0));
    show();
    tell(text ? say("Note kept", "笔记已保存") : say("Highlight kept", "划线已保存"));
  });
  const remove = note => attempt(async () => {
    await ask(address + "/" + note.id, { method: "DELETE" });
    kept = kept.filter(each => each !== note);
    show();
    tell(say("Removed", "已删除"));
  });
  const change = (note, text) => attempt(async () => {
    const changed = await ask(address + "/" + note.id, { method: "PUT", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ text }) });
    kept = kept.map(each => each === note ? changed : each);
    show();
    tell(say("Note kept", "笔记已保存"));
  });

  const dialog = (quote, text, done) => {
    const field = element("textarea", { rows: "5", maxlength: "10000", "aria-label": say("Your note", "你的笔记") });
    field.value = text;
    const box = element("dialog", { class: "note-dialog", "aria-label": say("Note", "笔记") },
      element("blockquote", {}, quote), field,
      element("p", { class: "choices" },
        element("button", { type: "button", onclick: () => box.close() }, say("Cancel", "取消")),
        element("button", { type: "button", class: "main", onclick: () => { const said = field.value.trim(); box.close(); done(said); } }, say("Save", "保存"))));
    box.addEventListener("close", () => box.remove());
    field.addEventListener("keydown", event => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) box.querySelector(".main").click(); });
    document.body.append(box);
    box.showModal();
    field.focus();
  };
  const edit = note => dialog(note.quote, note.text ?? "", text => change(note, text));
  const write = sentence => {
    const own = kept.find(note => note.sentence === sentence.id);
    if (own) edit(own); else dialog(sentence.text, "", text => keep(sentence, text));
  };

  try { kept = (await ask(address)).notes; } catch { kept = []; }
  show();
  return { keep, write };
};
