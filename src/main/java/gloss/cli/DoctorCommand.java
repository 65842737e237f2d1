package gloss.cli;

import gloss.app.Allowance;
import gloss.app.Doctor;
import gloss.json.LibraryJson;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "doctor",
        description = {
            "Look the library over, and repair what can be made again.",
            "检查资料库，并修复能重做的部分。"
        },
        footer = {"", "Exit code 0: all is well, or is now.", "", "Example:", "  gloss doctor"})
final class DoctorCommand implements Callable<Integer> {
    private final InLibrary in;

    @Mixin private final LibraryOptions options = new LibraryOptions();

    @Option(names = "--check", description = "Only look, repair nothing.")
    private boolean check;

    DoctorCommand(InLibrary in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        return in.run(
                options,
                library -> {
                    Doctor.Report report =
                            library.doctor(in.libraries().adding(Allowance.USUAL, ""), !check);
                    print(report);
                    return report.sound() ? 0 : InLibrary.FAILED;
                });
    }

    private void print(Doctor.Report report) {
        if (options.json) {
            in.out()
                    .println(
                            LibraryJson.report(
                                    report.sound(),
                                    report.entries(),
                                    report.papers(),
                                    report.waiting(),
                                    report.findings().stream()
                                            .map(f ->
                                                    new LibraryJson.Finding(
                                                            word(f.fault()),
                                                            f.subject(),
                                                            f.repaired()))
                                            .toList()));
            return;
        }
        for (Doctor.Finding finding : report.findings()) {
            String done =
                    finding.repaired()
                            ? options.say("repaired", "已修复")
                            : options.say("wrong", "有问题");
            in.out().println(done + "  " + said(finding.fault()) + "  " + finding.subject());
        }
        in.out()
                .println(
                        options.say(
                                "%d entries, %d papers, %d waiting"
                                        .formatted(
                                                report.entries(),
                                                report.papers(),
                                                report.waiting()),
                                "%d 个条目，%d 篇论文，%d 个等待加入"
                                        .formatted(
                                                report.entries(),
                                                report.papers(),
                                                report.waiting())));
    }

    private String said(Doctor.Fault fault) {
        return switch (fault) {
            case STORE ->
                    options.say("the store is damaged (gloss restore)", "数据库损坏（用 gloss restore）");
            case FILE_CHANGED -> options.say("a PDF has been changed", "PDF 被改动");
            case FILE_MISSING -> options.say("a PDF is gone (add it again)", "PDF 丢失（请重新加入）");
            case FILE_STRAY -> options.say("a PDF of no entry", "PDF 不属于任何条目");
            case UNFINISHED -> options.say("a file half written", "写了一半的文件");
            case MEANINGS -> options.say("a paper without its vectors", "论文缺少向量");
            case PAPER_STRAY -> options.say("a paper of no entry", "论文不属于任何条目");
            case INDEX -> options.say("the index does not fit the store", "索引与数据库不一致");
        };
    }

    private static String word(Doctor.Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
