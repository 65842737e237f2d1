package gloss.verify;

/// Something a sentence says otherwise than its evidence.
///
/// @param aspect in what
/// @param grave whether the two cannot both be true; otherwise the sentence says more than its
///   evidence
/// @param words the words of the sentence it is about, empty when something is missing
/// @param evidence the words of the evidence against it, empty when there are none
public record Finding(Aspect aspect, boolean grave, String words, String evidence) {}
