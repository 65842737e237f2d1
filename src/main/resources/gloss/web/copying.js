// Sentences copied with their page, equations and figures as images.
import { tell } from "./common.js";
import { say, page } from "./words.js";

const put = async (text, told) => {
  try {
    await navigator.clipboard.writeText(text);
    tell(told);
  } catch {
    tell(say("The browser does not let this page copy.", "浏览器不允许本页复制。"));
  }
};

export const copySentence = (text, title, number, id) =>
  put("“" + text + "” (" + [title, page(number)].filter(Boolean).join(say(", ", "，")) + ")\n" + linkTo(id), say("Copied with its page", "已复制，附页码"));

export const copyLink = id => put(linkTo(id), say("Link copied", "链接已复制"));

const linkTo = id => location.origin + location.pathname + "#" + id;

/** An image of our own as PNG, which is what clipboards take. */
export const copyImage = async address => {
  const png = (async () => {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement("canvas");
    canvas.width = picture.naturalWidth;
    canvas.height = picture.naturalHeight;
    canvas.getContext("2d").drawImage(picture, 0, 0);
    return new Promise(done => canvas.toBlob(done, "image/png"));
  })();
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
    tell(say("Copied as an image", "已复制为图像"));
  } catch {
    tell(say("The browser does not let this page copy images.", "浏览器不允许本页复制图像。"));
  }
};
