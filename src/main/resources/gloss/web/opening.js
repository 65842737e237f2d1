// Opens the paper before all else: its first page is drawn while the rest of this page still comes.
import { Sheet } from "./sheet.js";

// This module does not wait for the page nor for its styles: pages can only be laid out with both.
const place = async () => {
  for (;;) {
    const sheets = document.getElementById("sheets");
    const viewer = document.getElementById("viewer");
    if (viewer && getComputedStyle(sheets).position === "absolute" && getComputedStyle(viewer).getPropertyValue("--scale-factor")) return sheets;
    await new Promise(done => setTimeout(done, 10));
  }
};

const id = location.pathname.split("/")[2];

/** The sheet, or why there is none. */
export const opening = Sheet.open(place(), "/api/papers/" + id + "/pdf", "/assets/pdfjs-5.4.624/");
opening.catch(() => {}); // who waits for it is told
