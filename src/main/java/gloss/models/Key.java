package gloss.models;

/// A key that opens somebody's account. It is no record, so that it can be printed by no accident:
/// as text it is dots.
public final class Key {
    public static final Key NONE = new Key("");

    private final String secret;

    public Key(String secret) {
        this.secret = secret.strip();
    }

    public boolean isEmpty() {
        return secret.isEmpty();
    }

    /// The key itself, for the request and the owner's own file only.
    String secret() {
        return secret;
    }

    @Override
    public String toString() {
        return secret.isEmpty() ? "" : "••••••••";
    }
}
