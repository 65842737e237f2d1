// Opens the paper before all else: its first page is drawn while the rest of this page still comes.
import { Sheet } from "./sheet.js";

// This module does not wait for the page nor for its styles: pages can only be laid out with both.
const place = async () => {
  for (;;) {
    const sheets = document.getElementById("sheets");
    if (sheets && getComputedStyle(sheets).position === "absolute") return sheets;
    await new Promise(done => setTimeout(done, 10));
  }
};

// What stands above the pages comes with them, so that nothing moves later.
const room = place().then(sheets => {
  document.querySelectorAll(".paper-bar, #roles").forEach(bar => { bar.hidden = false; });
  return sheets;
});
const id = location.pathname.split("/")[2];

/** The sheet, or why there is none. */
export const opening = Sheet.open(room, "/api/papers/" + id + "/pdf", "/assets/pdfjs-5.4.624/");
opening.catch(() => {}); // who waits for it is told
