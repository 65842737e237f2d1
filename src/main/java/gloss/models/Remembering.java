package gloss.models;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Keeps whole answers in files of the owner, so that the same question about the same paper to the
/// same model is asked once. An answer that cannot be kept is only not kept.
public final class Remembering implements Model {
    private final Model model;
    private final Path folder;
    private final String about;
    private int remembered;

    /// @param folder where answers lie
    /// @param about what, beside the question itself, makes an answer another one: the paper's
    ///   hash, the recipe, the model
    public Remembering(Model model, Path folder, String about) {
        this.model = model;
        this.folder = folder;
        this.about = about;
    }

    @Override
    public Answer ask(Question question) {
        Path file = file(question);
        try {
            if (Files.isRegularFile(file)) {
                String text = Files.readString(file);
                remembered++;
                return new Answer.Said(text, true, Usage.NONE);
            }
        } catch (IOException e) {
            // Unreadable is as good as unknown: it is asked again.
        }
        Answer answer = model.ask(question);
        if (answer instanceof Answer.Said(String text, boolean whole, Usage _) && whole) {
            try {
                OwnFiles.write(file, text);
            } catch (IOException e) {
                // The reading is as good without.
            }
        }
        return answer;
    }

    /// How many answers came from the files.
    public int remembered() {
        return remembered;
    }

    private Path file(Question question) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part :
                    new String[] {
                        about, question.task(), question.material(), "" + question.most()
                    }) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            String hash = HexFormat.of().formatHex(digest.digest());
            return folder.resolve(hash.substring(0, 2)).resolve(hash + ".txt");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
