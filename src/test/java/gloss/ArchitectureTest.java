package gloss;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import gloss.paper.Paper;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The house as `docs/architecture.md` draws it, held by the compiler's output. The two tables
/// below are the ones to change, together with the document, when the code has taught us better.
final class ArchitectureTest {
    /// Which places a place may use, besides itself. `""` is the package of `Gloss`, which wires
    /// all.
    private static final Map<String, List<String>> MAY_USE =
            Map.ofEntries(
                    Map.entry("paper", List.of()),
                    Map.entry("reading", List.of("paper", "language")),
                    Map.entry("language", List.of()),
                    Map.entry("models", List.of()),
                    Map.entry("source", List.of("paper", "lists", "json")),
                    Map.entry("parse", List.of("source", "paper", "language")),
                    Map.entry("page", List.of("source", "paper", "parse")),
                    Map.entry("verify", List.of("paper", "reading", "language")),
                    Map.entry("compose", List.of("paper", "reading", "language", "verify")),
                    Map.entry(
                            "rewrite",
                            List.of("paper", "reading", "language", "verify", "models", "json")),
                    Map.entry("lists", List.of("paper")),
                    Map.entry("library", List.of("paper", "reading", "language", "lists", "json")),
                    Map.entry(
                            "publish",
                            List.of("paper", "reading", "page", "lists", "json", "verify")),
                    Map.entry("json", List.of("paper", "reading", "lists", "verify")),
                    Map.entry(
                            "synthesis",
                            List.of("paper", "reading", "language", "verify", "library")),
                    Map.entry("app", Flow.PLACES),
                    Map.entry("web", Flow.SURFACE),
                    Map.entry("cli", Flow.SURFACE),
                    Map.entry("evaluate", Flow.WITH_APP),
                    Map.entry("", Flow.EVERYTHING));

    /// Where a library may be imported: the start of its packages → the start of ours.
    private static final Map<String, List<String>> IMPORTED_IN =
            Map.ofEntries(
                    Map.entry("org.apache.pdfbox.", List.of("gloss.parse.pdf", "gloss.page")),
                    Map.entry("org.apache.fontbox.", List.of("gloss.parse.pdf", "gloss.page")),
                    Map.entry("dev.langchain4j.", List.of("gloss.models")),
                    Map.entry("ai.onnxruntime.", List.of("gloss.language")),
                    Map.entry("tools.jackson.", List.of("gloss.json")),
                    Map.entry("com.fasterxml.jackson.annotation.", List.of("gloss.json")),
                    Map.entry("org.erdtman.jcs.", List.of("gloss.json")),
                    Map.entry("org.commonmark.", List.of("gloss.lists", "gloss.verify")),
                    Map.entry("org.jsoup.", List.of("gloss.publish", "gloss.lists.markdown")),
                    Map.entry("org.apache.lucene.", List.of("gloss.library.lucene")),
                    Map.entry("org.jdbi.", List.of("gloss.library.sqlite")),
                    Map.entry("org.sqlite.", List.of("gloss.library.sqlite")),
                    Map.entry("io.javalin.", List.of("gloss.web")),
                    Map.entry("jakarta.servlet.", List.of("gloss.web")),
                    Map.entry("org.eclipse.jetty.", List.of("gloss.web")),
                    Map.entry("gg.jte.", List.of("gloss.web")),
                    Map.entry("picocli.", List.of("gloss.cli", "gloss.Gloss")),
                    Map.entry("me.tongfei.progressbar.", List.of("gloss.cli")));

    /// Generated after NullAway has run.
    private static final String MADE_OF_TEMPLATES = "gloss.web.pages";

    private static final JavaClasses GLOSS = gloss();

    /// The main classes only, wherever this build has put them. Libraries are known by name, which
    /// is enough for every rule and ten times faster than reading them.
    private static JavaClasses gloss() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter()
                .importUrl(Paper.class.getProtectionDomain().getCodeSource().getLocation());
    }

    @Test
    void everyClassLivesInAPlace() {
        holds(
                classes()
                        .should(
                                satisfy(
                                        "live in a place",
                                        type -> MAY_USE.containsKey(placeOf(type))))
                        .because("folders are places in the flow, not kinds of class"));
    }

    @Test
    void aPlaceUsesOnlyWhatTheTableSays() {
        holds(
                classes()
                        .should(depend("use only the places it may", ArchitectureTest::isAllowed))
                        .because(
                                "arrows that point one way let one place be read without the rest"));
    }

    @Test
    void placesMakeNoCycle() {
        holds(
                slices().matching("gloss.(*)..")
                        .should()
                        .beFreeOfCycles()
                        .because("a cycle makes two places one, whatever their names say"));
    }

    @Test
    void thePaperKnowsOnlyTheJdk() {
        holds(
                classes()
                        .that()
                        .resideInAPackage("gloss.paper..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage("gloss.paper..", "java..", "org.jspecify..")
                        .because("the data outlives every library that fills or prints it"));
    }

    @Test
    void aLibraryIsImportedInOnePlace() {
        holds(
                classes()
                        .should(depend("import libraries at home", ArchitectureTest::isAtHome))
                        .because(
                                "a library that is known in one place can be replaced in one place"));
    }

    @Test
    void everyPackageIsNullMarked() {
        holds(
                classes()
                        .that()
                        .resideOutsideOfPackage(MADE_OF_TEMPLATES)
                        .should(
                                satisfy(
                                        "be in a @NullMarked package",
                                        type ->
                                                type.getPackage()
                                                        .isAnnotatedWith(NullMarked.class)))
                        .because("NullAway passes over a package that is not marked"));
    }

    @Test
    void nothingStaticChanges() {
        holds(
                fields().that()
                        .areStatic()
                        .and()
                        .doNotHaveModifier(JavaModifier.SYNTHETIC)
                        .should()
                        .beFinal()
                        .because("two readings at once must not meet in a variable"));
    }

    @Test
    void onlyTheSurfaceSpeaksToTheTerminal() {
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("gloss.cli..", "gloss")
                        .should(ACCESS_STANDARD_STREAMS)
                        .because(
                                "results are on stdout alone, and a stack trace never reaches a user"));
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(GLOSS);
    }

    private static boolean isAllowed(Dependency dependency) {
        String from = placeOf(dependency.getOriginClass());
        JavaClass used = elementOf(dependency.getTargetClass());
        return !isOurs(used)
                || placeOf(used).equals(from)
                || MAY_USE.getOrDefault(from, List.of()).contains(placeOf(used));
    }

    private static boolean isAtHome(Dependency dependency) {
        String from = dependency.getOriginClass().getName();
        JavaClass used = elementOf(dependency.getTargetClass());
        if (used.isPrimitive() || isOurs(used) || isAlwaysThere(used.getName())) {
            return true;
        }
        return IMPORTED_IN.entrySet().stream()
                .filter(library -> used.getName().startsWith(library.getKey()))
                .flatMap(library -> library.getValue().stream())
                .anyMatch(from::startsWith);
    }

    private static boolean isAlwaysThere(String name) {
        return name.startsWith("java.")
                || name.startsWith("javax.")
                || name.startsWith("org.w3c.dom.")
                || name.startsWith("org.xml.sax.")
                || name.startsWith("org.jspecify.");
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals("gloss") || type.getPackageName().startsWith("gloss.");
    }

    private static JavaClass elementOf(JavaClass type) {
        return type.getBaseComponentType();
    }

    /// `gloss.parse.pdf.Glyph` → `parse`; `gloss.Gloss` → ``.
    private static String placeOf(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.", 3);
        return parts.length < 2 ? "" : parts[1];
    }

    private static ArchCondition<JavaClass> satisfy(String what, Predicate<JavaClass> condition) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(
                        new SimpleConditionEvent(
                                type, condition.test(type), type.getName() + ": " + what));
            }
        };
    }

    private static ArchCondition<JavaClass> depend(String what, Predicate<Dependency> allowed) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    events.add(
                            new SimpleConditionEvent(
                                    dependency,
                                    allowed.test(dependency),
                                    dependency.getDescription()));
                }
            }
        };
    }

    /// The longer lists of the table.
    private static final class Flow {
        static final List<String> PLACES =
                List.of(
                        "paper",
                        "reading",
                        "language",
                        "source",
                        "parse",
                        "page",
                        "verify",
                        "compose",
                        "models",
                        "rewrite",
                        "lists",
                        "library",
                        "publish",
                        "json",
                        "synthesis");
        static final List<String> WITH_APP = and(PLACES, "app");
        static final List<String> EVERYTHING = and(WITH_APP, "web", "cli", "evaluate");
        static final List<String> SURFACE =
                List.of("app", "paper", "reading", "lists", "library", "json", "publish");

        private static List<String> and(List<String> places, String... more) {
            return Stream.concat(places.stream(), Arrays.stream(more)).toList();
        }
    }
}
