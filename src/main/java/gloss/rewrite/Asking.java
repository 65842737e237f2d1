package gloss.rewrite;

import gloss.json.RewriteJson;
import gloss.models.Answer;
import gloss.models.Model;
import gloss.models.Usage;
import gloss.reading.Evidence;
import gloss.reading.Objection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Calls to the model for one reading; after one that fails there are no more.
final class Asking {
    private final Judge judge;
    private final Model model;
    private Optional<Answer.Silent> silent = Optional.empty();
    private boolean answered;

    Asking(Judge judge, Model model) {
        this.judge = judge;
        this.model = model;
    }

    Optional<Answer.Silent> silent() {
        return silent;
    }

    boolean answered() {
        return answered;
    }

    /// A draft for each item, after a second try of what failed; none where the model is silent.
    ///
    /// @param more whether a sentence may rest on those of other items too
    Map<Integer, Draft> drafts(String language, String part, List<Item> items, boolean more) {
        List<Item> all = more ? items : List.of();
        Map<Integer, Draft> drafts = new LinkedHashMap<>(ask(language, part, items, all));
        List<Item> failed = new ArrayList<>();
        for (Item item : items) {
            Draft draft = drafts.get(item.number());
            if (draft != null && !draft.good()) {
                failed.add(
                        new Item(item.number(), item.point(), item.sources(), item.most(), draft));
            }
        }
        if (!failed.isEmpty()) {
            ask(language, part, failed, all)
                    .forEach((number, again) -> {
                        if (!again.text().isEmpty()) {
                            drafts.put(number, again);
                        }
                    });
        }
        return drafts;
    }

    private Map<Integer, Draft> ask(
            String language, String part, List<Item> asked, List<Item> all) {
        if (silent.isPresent()) {
            return Map.of();
        }
        return switch (model.ask(Prompt.of(language, part, asked))) {
            case Answer.Silent none -> {
                silent = Optional.of(none);
                yield Map.of();
            }
            case Answer.Said(String text, boolean _, Usage _) -> {
                answered = true;
                List<RewriteJson.Written> written = RewriteJson.answer(text).orElse(List.of());
                Map<Integer, Draft> drafts = new LinkedHashMap<>();
                for (Item item : asked) {
                    drafts.put(item.number(), draft(item, written, all, language));
                }
                yield drafts;
            }
        };
    }

    private Draft draft(
            Item item, List<RewriteJson.Written> written, List<Item> all, String language) {
        Optional<RewriteJson.Written> own =
                written.stream().filter(w -> w.number() == item.number()).findFirst();
        if (own.isEmpty() || !named(own.get().from(), item, all)) {
            return new Draft(
                    own.map(RewriteJson.Written::text).orElse(""),
                    item.sources(),
                    List.of(new Objection(Objection.Kind.FORM, "", "")),
                    List.of());
        }
        List<Evidence.Quoted> sources = new ArrayList<>(item.sources());
        for (int number : own.get().from()) {
            if (number != item.number()) {
                sources.add(all.get(number - 1).sources().getFirst());
            }
        }
        return judge.judge(
                own.get().text(), sources.stream().distinct().toList(), language, item.most());
    }

    /// Whether these are numbers of sentences, its own among them.
    private static boolean named(List<Integer> from, Item item, List<Item> all) {
        return from.contains(item.number())
                && from.stream().allMatch(n -> n == item.number() || (n >= 1 && n <= all.size()));
    }
}
