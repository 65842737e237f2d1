// One of two languages, as Words.say on the server: the only place where the language is asked for.
const chinese = document.documentElement.lang.startsWith("zh");
export const say = (english, inChinese) => chinese ? inChinese : english;
export const page = number => say("p. " + number, "第 " + number + " 页");
