package gloss.paper;

/// A link to the outside that the paper prints or carries.
public record Link(String uri, Role role, int page) {
    public enum Role {
        CODE,
        DATA,
        PROJECT,
        OTHER
    }
}
