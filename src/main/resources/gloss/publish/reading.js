"use strict";
(() => {
  const root = document.documentElement;
  const find = id => document.getElementById(id);
  const points = () => [...document.querySelectorAll("main details.point")];
  const remember = (key, value) => { try { localStorage.setItem("gloss." + key, value); } catch { /* private window or file */ } };
  const recall = key => { try { return localStorage.getItem("gloss." + key); } catch { return null; } };

  const exit = seconds => {
    const input = find("exit-" + seconds);
    if (input) { input.checked = true; remember("exit", seconds); }
  };
  document.querySelectorAll("[name=exit]").forEach(i => i.addEventListener("change", () => remember("exit", i.value)));

  const swap = button => {
    const other = button.dataset.other;
    button.dataset.other = button.textContent;
    button.textContent = other;
    button.title = other + " (" + button.getAttribute("aria-keyshortcuts") + ")";
  };

  const unfold = find("unfold");
  let unfolded = false;
  unfold.addEventListener("click", () => {
    unfolded = !unfolded;
    points().forEach(p => { p.open = unfolded; });
    swap(unfold);
  });

  const theme = find("theme");
  const isDark = () => root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  const dress = name => { const was = isDark(); root.dataset.theme = name; if (was !== isDark()) swap(theme); };
  if (isDark()) swap(theme);
  theme.addEventListener("click", () => { const name = isDark() ? "light" : "dark"; dress(name); remember("theme", name); });

  unfold.hidden = theme.hidden = false;
  const savedTheme = recall("theme");
  if (savedTheme === "dark" || savedTheme === "light") dress(savedTheme);
  const savedExit = recall("exit");
  if (["10", "60", "300"].includes(savedExit)) exit(savedExit);

  document.addEventListener("keydown", e => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.key === "1") exit(10);
    else if (e.key === "2") exit(60);
    else if (e.key === "3") exit(300);
    else if (e.key === "e" || e.key === "E") unfold.click();
    else if (e.key === "d" || e.key === "D") theme.click();
    else if (e.key === "Escape" && document.activeElement?.classList.contains("term")) document.activeElement.blur();
  });

  // A cell lights up in the table as printed without moving the page more than needed.
  document.querySelectorAll("a.cell").forEach(cell => cell.addEventListener("click", e => {
    const spot = find(cell.hash.slice(1));
    const printed = spot?.closest(".printed");
    if (!printed) return;
    e.preventDefault();
    const was = spot.classList.contains("lit");
    printed.querySelectorAll(".lit").forEach(other => other.classList.remove("lit"));
    spot.classList.toggle("lit", !was);
    printed.classList.toggle("shown", !was);
    if (!was) printed.scrollIntoView({ block: "nearest" });
  }));
  document.querySelectorAll(".printed .where a").forEach(fold => fold.addEventListener("click", () => fold.closest(".printed").classList.remove("shown")));

  // A slip that a narrow screen has made small shows its own size when it is touched.
  document.querySelectorAll(".slip .pic").forEach(picture => picture.addEventListener("click", () => {
    if (picture.classList.contains("zoomed") || picture.clientWidth < Number(picture.getAttribute("width")) - 1) picture.classList.toggle("zoomed");
  }));

  // A term explains itself without unfolding its sentence; selecting words does not unfold it either.
  document.addEventListener("click", e => {
    if (e.target.closest("summary") && (e.target.closest(".term") || String(getSelection()).length > 0)) e.preventDefault();
  });

  // An address that names a sentence opens it, even when a shorter exit hides it.
  const arrive = () => {
    const target = location.hash.length > 1 ? find(decodeURIComponent(location.hash.slice(1))) : null;
    if (!target) return;
    if (target.closest(".e300") && !find("exit-300").checked) find("exit-300").checked = true;
    if (target.matches("details.point")) target.open = true;
    target.scrollIntoView({ block: target.matches("rect") ? "center" : "start" });
  };
  addEventListener("hashchange", arrive);
  arrive();
})();
