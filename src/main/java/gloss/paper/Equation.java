package gloss.paper;

/// A displayed equation: its printed number with brackets (`(1)`, empty when there is none), the
/// block that holds its text, and the region to crop.
public record Equation(String id, String label, String block, Box box) {}
