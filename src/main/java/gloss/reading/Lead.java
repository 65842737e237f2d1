package gloss.reading;

/// The short lead-in before a point, which makes quotations read as one text. Words for it in each
/// language are in `gloss.publish`.
public enum Lead {
    CONTEXT,
    GAP,
    AIM,
    NEW,
    CONTRIBUTION,
    STEP,
    SETUP,
    DATA,
    RESULT,
    COMPARISON,
    FINDING,
    ADMITTED,
    ASSUMPTION,
    SCOPE,
    FUTURE,
    TESTED,
    SEARCHED,
    READ,
    CODE,
    DATASET,
    PROJECT,
    BUILDS_ON,
    CITED_OFTEN
}
