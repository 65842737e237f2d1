// The library: search as one types, papers dropped anywhere, what is being read in.
import { bind } from "./keys.js";
import { say } from "./words.js";
import { search } from "./search.js";
import { upload } from "./upload.js";
import { follow } from "./events.js";
import "./ahead.js";

search();
upload();
follow();

const lines = () => [...document.querySelectorAll("main .line :is(h3, .as-title) > a")].filter(line => line.offsetParent);
const step = by => {
  const all = lines();
  const now = all.indexOf(document.activeElement);
  all[now < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, now + by))]?.focus();
};
bind("j", say("next entry", "下一条"), () => step(1));
bind("k", say("entry before", "上一条"), () => step(-1));
bind("a", say("add papers", "添加论文"), () => document.getElementById("files")?.click());
