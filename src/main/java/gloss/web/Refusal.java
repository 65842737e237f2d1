package gloss.web;

import gloss.publish.Words;
import java.util.Locale;

/// The ways in which a request can be refused: the status of HTTP and the words for people, in one
/// table.
enum Refusal {
    NO_SUCH_PAGE(404),
    NO_SUCH_PAPER(404),
    NO_SUCH_ENTRY(404),
    NO_SUCH_JOB(404),
    NO_SUCH_NOTE(404),
    NO_READING(404),
    NO_REWRITING(404),
    NO_MODEL(409),
    WRONG_MODEL(422),
    NOT_ALLOWED(405),
    WRONG_HOST(421),
    FOREIGN_ORIGIN(403),
    NO_TOKEN(401),
    NOT_UNDERSTOOD(400),
    NO_LIST(422),
    NOT_A_PDF(415),
    TOO_LARGE(413),
    TOO_SLOW(408),
    BUSY(503),
    FAULT(500);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /// `no-such-paper`.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What went wrong, as a heading.
    String title(Words words) {
        return switch (this) {
            case NO_SUCH_PAGE -> words.say("There is no such page", "没有这个页面");
            case NO_SUCH_PAPER -> words.say("This paper is not in the library", "文库里没有这篇论文");
            case NO_SUCH_ENTRY -> words.say("There is no such entry", "没有这个条目");
            case NO_SUCH_JOB -> words.say("There is no such job", "没有这项任务");
            case NO_SUCH_NOTE -> words.say("There is no such note", "没有这条笔记");
            case NO_READING -> words.say("This paper has no reading", "这篇论文没有精读");
            case NO_REWRITING -> words.say("This paper has not been rewritten so", "这篇论文还没有这种改写");
            case NO_MODEL -> words.say("No language model is set", "还没有设置语言模型");
            case WRONG_MODEL -> words.say("The model cannot be set so", "模型不能这样设置");
            case NOT_ALLOWED -> words.say("That cannot be done here", "这里不能这样操作");
            case WRONG_HOST -> words.say("Gloss does not answer under this name", "不接受以这个主机名访问");
            case FOREIGN_ORIGIN ->
                    words.say("Another site may not change this library", "其他网站不能更改文库");
            case NO_TOKEN -> words.say("A token is needed", "需要访问口令");
            case NOT_UNDERSTOOD -> words.say("The request was not understood", "无法理解这个请求");
            case NO_LIST -> words.say("No entries were found in this list", "这份清单里没有找到条目");
            case NOT_A_PDF -> words.say("This is not a PDF", "这不是 PDF 文件");
            case TOO_LARGE -> words.say("This is too large", "文件太大");
            case TOO_SLOW -> words.say("The upload came too slowly", "上传太慢，已中断");
            case BUSY -> words.say("Too much at once; try again shortly", "任务太多，请稍后再试");
            case FAULT -> words.say("Gloss failed, by a fault of its own", "Gloss 内部出错");
        };
    }

    /// What one can do about it; may be empty.
    String advice(Words words) {
        return switch (this) {
            case NO_SUCH_PAGE, NO_SUCH_ENTRY ->
                    words.say(
                            "It may have been removed, or the address is mistyped.",
                            "它可能已被删除，或者地址有误。");
            case NO_SUCH_PAPER ->
                    words.say(
                            "Drop its PDF on the library page and it will be read.",
                            "把它的 PDF 拖到文库页面，就会开始精读。");
            case NO_TOKEN ->
                    words.say(
                            "It was printed when gloss serve started. Enter it below.",
                            "启动 gloss serve 时会显示口令，请在下面输入。");
            case NO_READING ->
                    words.say(
                            "It has only scanned images and no text. The pages can still be looked at.",
                            "它只有扫描图像，没有文字，但仍可以看原文页面。");
            case NO_MODEL ->
                    words.say(
                            "Set one in the settings, or by gloss config model.",
                            "请在设置页面或用 gloss config model 设置。");
            case WRONG_HOST ->
                    words.say(
                            "Open it as 127.0.0.1 or localhost, or start it with the host it is to be known by.",
                            "请用 127.0.0.1 或 localhost 打开，或者用 --host 指定主机名启动。");
            case FAULT -> words.say("The terminal that runs it says more.", "运行它的终端里有更多信息。");
            case NO_SUCH_JOB ->
                    words.say(
                            "Jobs are remembered until Gloss is started again.",
                            "任务记录只保留到 Gloss 重新启动。");
            case NO_SUCH_NOTE -> words.say("It may have been removed.", "它可能已被删除。");
            case NO_REWRITING -> words.say("Ask for it on the page of the paper.", "请在论文页面点“改写”。");
            case WRONG_MODEL ->
                    words.say("Look at the fields of the model in the settings.", "请检查设置里语言模型的各项。");
            case NOT_ALLOWED ->
                    words.say(
                            "The address is right, but not for what was tried.", "地址没有错，但不支持这种操作。");
            case FOREIGN_ORIGIN ->
                    words.say(
                            "Go to Gloss itself and do it on its own pages.",
                            "请直接打开 Gloss，在它自己的页面上操作。");
            case NOT_UNDERSTOOD ->
                    words.say(
                            "Go back and try again; the address or the form was not complete.",
                            "请返回重试：地址或表单不完整。");
            case NO_LIST ->
                    words.say(
                            "Lists are read as Markdown, BibTeX, RIS, CSL-JSON or CSV.",
                            "清单可以是 Markdown、BibTeX、RIS、CSL-JSON 或 CSV。");
            case NOT_A_PDF ->
                    words.say(
                            "Open the file to see what it is: a page that asks one to sign in is often saved under the name of a paper.",
                            "请打开文件看看内容：以论文名保存下来的，常常是要求登录的网页。");
            case TOO_LARGE ->
                    words.say(
                            "Nothing of it was kept. The largest that is taken stands below.",
                            "内容没有保存。可接受的最大体积见下。");
            case TOO_SLOW ->
                    words.say(
                            "Nothing of it was kept. Try again over a better connection.",
                            "内容没有保存。请在网络好一些时重试。");
            case BUSY -> words.say("Nothing was lost but this one request.", "只有这一次请求没有处理。");
        };
    }
}
