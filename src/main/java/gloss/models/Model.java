package gloss.models;

/// Somebody who answers questions. One question at a time; never throws for what a server does.
@FunctionalInterface
public interface Model {
    Answer ask(Question question);
}
