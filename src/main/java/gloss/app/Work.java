package gloss.app;

import gloss.source.Input;

/// What a run does with one file. Called from several threads at once.
@FunctionalInterface
public interface Work {
    Outcome on(Input.InFile file);
}
